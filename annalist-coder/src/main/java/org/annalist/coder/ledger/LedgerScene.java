package org.annalist.coder.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.party.Parties;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Moods;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CommitmentWord;
import org.annalist.knowledge.speech.CommitmentWords;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.text.Span;

/** What the ledger rules need to know of a document. Immutable. */
final class LedgerScene {
  private static final int TOP = 2;
  private static final int OFTEN = 3;
  private static final int SHORT = 3;
  private static final int MATERIAL_CONFLICT = 4;

  /** Types of event that bind, ask or threaten by themselves. */
  static final Set<String> BINDING_TYPES =
      Set.of("AGREE", "REQUEST", "THREATEN", "REJECT", "CONCEDE", "SANCTION", "SUPPORT");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> PRIVATE = Set.of("CVL", "JRN", "BUS", "EDU", "MED", "CRM");

  private final Mentions mentions;
  private final Parties parties;
  private final CommitmentWords words;
  private final Moods moods;
  private final List<Event> events;
  private final CodedWords coded;
  private final List<Set<String>> top;
  private final List<Actor> often;

  LedgerScene(Mentions mentions, List<Event> events, CommitmentWords words, Moods moods) {
    this.mentions = mentions;
    this.parties = new Parties(mentions);
    this.words = words;
    this.moods = moods;
    this.events = events;
    this.often = mostNamed(mentions);
    coded = CodedWords.of(mentions.parsed().sentences(), events);
    top = mentions.parsed().sentences().stream().limit(TOP).map(LedgerScene::lemmas).toList();
  }

  private static Set<String> lemmas(Sentence sentence) {
    return sentence.tokens().stream().map(Token::lemma).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Actor> mostNamed(Mentions mentions) {
    Map<String, Integer> count = new LinkedHashMap<>();
    Map<String, Actor> first = new LinkedHashMap<>();
    for (Sentence sentence : mentions.parsed().sentences()) {
      for (ActorMention mention : mentions.actors().in(sentence.index())) {
        for (Actor actor : mention.members()) {
          if (actor.country().isPresent()) {
            String code = actor.country().get() + actor.sectors();
            first.putIfAbsent(code, actor);
            count.merge(code, 1, Integer::sum);
          }
        }
      }
    }
    return first.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Actor> e) -> -count.get(e.getKey())))
        .limit(OFTEN)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The actors of known country that the report names most, the most named first. */
  List<Actor> often() {
    return often;
  }

  Mentions mentions() {
    return mentions;
  }

  Parties parties() {
    return parties;
  }

  List<Event> events() {
    return events;
  }

  Moods moods() {
    return moods;
  }

  CommitmentWords words() {
    return words;
  }

  /** The event coded at a word. */
  Optional<Event> eventAt(Token token) {
    return coded.at(token).stream().findFirst();
  }

  /** The events coded at a word, in text order. */
  List<Event> eventsAt(Token token) {
    return coded.at(token);
  }

  /**
   * How many longer words of the content the first two sentences also have, its own not counted.
   */
  int sharedWithTop(Prospect prospect) {
    Sentence own = prospect.tree().sentence();
    Set<String> shared = new HashSet<>();
    for (Token token : own.tokens()) {
      String lemma = token.lemma();
      if (lemma.length() > SHORT && prospect.what().covers(token.span())) {
        for (int i = 0; i < top.size(); i++) {
          if (i != own.index() && top.get(i).contains(lemma)) {
            shared.add(lemma);
          }
        }
      }
    }
    return shared.size();
  }

  /** Whether these words stand between quotation marks. */
  boolean isQuoted(Span words) {
    return mentions.parsed().quotations().stream().anyMatch(q -> q.inner().covers(words));
  }

  /** Whether a word is the cue of a statement. */
  boolean isCue(Tree tree, Token token) {
    return mentions.statements().all().stream()
        .anyMatch(s -> s.sentence() == tree.sentence().index() && s.cue().contains(token.index()));
  }

  /** The rows of a verb with its particle, else of the verb alone. */
  List<CommitmentWord> verb(Tree tree, Token verb) {
    for (Token particle : tree.children(verb, "compound:prt", "advmod")) {
      List<CommitmentWord> rows = words.find(verb.lemma() + " " + particle.lemma(), "verb");
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return words.find(verb.lemma(), "verb");
  }

  /** The actors of a nominal that somebody could hold to something; "I" and "we" who speaks. */
  List<Actor> accountable(Tree tree, Token nominal) {
    return known(tree, nominal).stream().filter(LedgerScene::isAccountable).toList();
  }

  /** The actors of a nominal; "I" and "we" who speaks. */
  List<Actor> known(Tree tree, Token nominal) {
    return FIRST_PERSON.contains(nominal.text().toLowerCase(Locale.ROOT))
        ? parties.speaker(nominal.span()).stream().toList()
        : parties.of(tree, nominal);
  }

  /** Whether country or sector is known, and it is more than a private person. */
  static boolean isAccountable(Actor actor) {
    boolean known = actor.country().isPresent() || !actor.sectors().isEmpty();
    return known && !PRIVATE.contains(actor.sector().orElse(""));
  }

  /** Whether a verb is told as a fact: not negated, no modal, no infinitive. */
  boolean isTold(Tree tree, Token verb) {
    boolean infinitive = tree.child(verb, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    boolean open = moods.isModal(tree, verb) || moods.isConditional(tree, verb);
    return !open && !infinitive && !Clauses.isNegated(tree, verb);
  }

  /** Whether a verb or noun does harm, by word or because an event of conflict was coded there. */
  boolean isHostile(Token token) {
    if (words.is(token.lemma(), "hostile")) {
      return true;
    }
    for (Event event : coded.at(token)) {
      if (event.quad() == MATERIAL_CONFLICT) {
        return true;
      }
    }
    return false;
  }

  /** The words below a token without the "to", "that" or preposition that opens them. */
  static Span content(Tree tree, Token head) {
    List<Token> below = tree.below(head, t -> !Tree.is(t, "parataxis"));
    int from = 0;
    while (from < below.size() - 1 && opens(below.get(from), head)) {
      from++;
    }
    int to = below.size();
    while (to > from + 1 && below.get(to - 1).upos() == UniversalTag.PUNCT) {
      to--;
    }
    return tree.span(below.subList(from, to));
  }

  /** A verb with what follows it in its clause. */
  static Span verbPhrase(Tree tree, Token verb) {
    List<Token> phrase =
        tree.below(verb, t -> !Tree.is(t, "parataxis")).stream()
            .filter(t -> t.index() >= verb.index())
            .toList();
    int to = phrase.size();
    while (to > 1 && phrase.get(to - 1).upos() == UniversalTag.PUNCT) {
      to--;
    }
    return tree.span(phrase.subList(0, to));
  }

  private static boolean opens(Token token, Token head) {
    return token.upos() == UniversalTag.PUNCT
        || token.head() == head.index() && Tree.is(token, "mark", "case", "cc");
  }

  /** The first accountable actor below a token after "with", "to", "against" or "for". */
  Optional<Actor> towards(Tree tree, Token head, List<Actor> not) {
    return tree.below(head, t -> !Tree.is(t, "parataxis", "conj")).stream()
        .filter(t -> Tree.is(t, "obl", "nmod", "obj", "iobj"))
        .filter(t -> tree.children(t, "case").stream().noneMatch(c -> c.lemma().equals("in")))
        .flatMap(t -> accountable(tree, t).stream())
        .filter(a -> not.stream().noneMatch(a::sameAs))
        .filter(a -> not.stream().noneMatch(n -> n.country().equals(a.country())))
        .findFirst()
        .or(() -> parties.listeners(head.span()).stream().findFirst());
  }
}
