package org.annalist.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.coder.argument.Slots;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.Need;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.NameKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;

/** Tests whether what stands in a slot is what a row of the lexicon needs there. */
final class Kinds {
  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "SPY");
  private static final Set<String> REBELS = Set.of("REB", "UAF", "PRM", "CRM");
  private static final Set<String> CIVILIANS =
      Set.of("CVL", "REF", "EDU", "LAB", "JRN", "MED", "REL", "SOC", "AGR", "OPP", "BUS");
  private static final Set<String> OFFICIALS = Set.of("GOV", "LEG", "MIL", "COP", "JUD", "ELI");
  private static final Set<String> COOPERATIVE =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");

  private final SentenceView view;
  private final Fillers fillers;
  private final EventLexicon lexicon;

  Kinds(SentenceView view, Fillers fillers, EventLexicon lexicon) {
    this.view = view;
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** Whether the slots meet all needs of the row. */
  boolean meets(EventRow row, Slots slots) {
    return row.needs().stream().allMatch(n -> !matching(n, slots).isEmpty());
  }

  /** The fillers that meet a need. */
  List<Token> matching(Need need, Slots slots) {
    return slots.get(need.slot()).stream()
        .flatMap(t -> view.conjuncts(t).stream())
        .filter(t -> !view.idioms().contains(t.index()) && !isTime(need, t))
        .filter(t -> need.alternatives().stream().anyMatch(a -> fits(a, t)))
        .toList();
  }

  /** "agreed on Monday" says nothing about what was agreed on. */
  private boolean isTime(Need need, Token token) {
    return need.isAny() && view.mentions().timeAt(view.index(), token.index()).isPresent();
  }

  private boolean fits(String alternative, Token token) {
    if (alternative.equals("*")) {
      return true;
    }
    return alternative.startsWith("@")
        ? isKind(alternative.substring(1), token)
        : isWord(alternative, token);
  }

  private boolean isWord(String word, Token token) {
    if (word.indexOf('_') > 0) {
      String[] words = word.split("_");
      int at = token.index() - words.length + 1;
      for (int i = 0; i < words.length; i++) {
        if (at + i < 0 || !same(words[i], view.sentence().token(at + i))) {
          return false;
        }
      }
      return true;
    }
    return same(word, token);
  }

  private static boolean same(String word, Token token) {
    return word.equals(token.lemma().toLowerCase(Locale.ROOT))
        || word.equals(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isKind(String kind, Token token) {
    return switch (kind) {
      case "actor" -> isActor(token);
      case "any" -> token.upos() == UniversalTag.NOUN || isActor(token) || isPlace(token);
      case "person" -> isPerson(token);
      case "org" -> fillers.isName(token, NameKind.ORGANISATION) || hasSector(token, Set.of("PTY"));
      case "place" -> isPlace(token);
      case "armed" -> hasSector(token, ARMED) || isStateActor(token);
      case "fighter" -> hasSector(token, ARMED);
      case "rebel" -> hasSector(token, REBELS);
      case "cop" -> hasSector(token, Set.of("COP"));
      case "civil" -> hasSector(token, CIVILIANS);
      case "worker" -> hasSector(token, Set.of("LAB", "MED", "EDU"));
      case "official" -> hasSector(token, OFFICIALS);
      case "self" -> token.lemma().endsWith("self") || token.lemma().endsWith("selves");
      case "coop" -> isAct(token, true);
      case "hostile" -> isAct(token, false);
      case "violent" -> typesOf(token).contains("ASSAULT");
      default -> throw new IllegalArgumentException("no kind @" + kind);
    };
  }

  boolean isActor(Token token) {
    Filler filler = fillers.one(token);
    boolean open = token.upos() == UniversalTag.PRON && filler.actors().isEmpty();
    boolean itself =
        fillers.mention(token).filter(m -> m.tokens().contains(token.index())).isPresent();
    return (filler.known() && itself)
        || fillers.isName(token, NameKind.PERSON)
        || (open && isPersonal(token));
  }

  private static boolean isPersonal(Token token) {
    return Set.of("he", "she", "they", "we", "i", "us", "him", "her", "them", "who", "you")
        .contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isPerson(Token token) {
    return fillers.isName(token, NameKind.PERSON)
        || isPersonal(token)
        || (isActor(token)
            && fillers.one(token).actors().stream().anyMatch(a -> !a.sectors().isEmpty()));
  }

  private boolean isPlace(Token token) {
    return fillers.isName(token, NameKind.LOCATION)
        || view.mentions().placeAt(view.index(), token.index()).isPresent()
        || Set.of(
                "city",
                "town",
                "village",
                "area",
                "province",
                "region",
                "district",
                "territory",
                "airport",
                "base",
                "border",
                "island",
                "country",
                "capital",
                "camp",
                "post",
                "neighborhood",
                "neighbourhood",
                "stronghold",
                "enclave",
                "settlement",
                "bridge",
                "hill",
                "land",
                "position")
            .contains(token.lemma());
  }

  private boolean isStateActor(Token token) {
    Filler filler = fillers.one(token);
    return filler.mention().isPresent()
        && filler.actors().stream().anyMatch(a -> a.country().isPresent() && a.sectors().isEmpty());
  }

  private boolean hasSector(Token token, Set<String> sectors) {
    return fillers.one(token).actors().stream()
        .map(Actor::sectors)
        .anyMatch(s -> s.stream().anyMatch(sectors::contains));
  }

  private boolean isAct(Token token, boolean cooperative) {
    Set<String> types = typesOf(token);
    return !types.isEmpty() && types.stream().anyMatch(COOPERATIVE::contains) == cooperative;
  }

  /** The types that the lexicon gives the word without needs that cannot be tested here. */
  private Set<String> typesOf(Token token) {
    WordClass wordClass = token.upos() == UniversalTag.VERB ? WordClass.VERB : WordClass.NOUN;
    Slots slots = view.slots().of(token);
    return lexicon.rows(wordClass, token.lemma()).stream()
        .filter(r -> r.words().size() == 1 && meets(r, slots))
        .limit(1)
        .map(r -> r.type().code())
        .collect(java.util.stream.Collectors.toSet());
  }
}
