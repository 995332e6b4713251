package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.KnownPart;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.language.NameKind;
import org.annalist.language.NamedSpan;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Finds the phrases of a sentence that may fill slots. Immutable. */
final class PhraseFinder {
  private static final String CIVILIAN = "CIVILIAN";
  private static final String PLURAL = "PLURAL";
  private static final int MOST_BEFORE = 5;
  private static final int MOST_AFTER = 5;
  private static final Set<String> OWNED =
      Set.of(
          "office",
          "residence",
          "home",
          "house",
          "headquarters",
          "branch",
          "facility",
          "installation",
          "member",
          "director",
          "leader",
          "secretary",
          "coordinator",
          "mayor",
          "governor",
          "building");
  private static final Set<String> INSIDE =
      Set.of("compound", "amod", "nummod", "nmod:poss", "flat", "goeswith", "nmod");
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Map<String, String> AMOUNTS =
      Map.of("dozen", "12", "couple", "2", "pair", "2");

  private static final Pattern MILITARY =
      Pattern.compile(
          "\\b(military|army|garrisons?|barracks|troops?|battalion|brigade|patrol boats?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Tables tables;

  PhraseFinder(Tables tables) {
    this.tables = tables;
  }

  /** The phrases in text order; {@code text} is the text of the whole report. */
  List<Phrase> find(String text, Sentence sentence) {
    List<Phrase> out = new ArrayList<>(groups(text, sentence));
    for (NamedSpan name : sentence.names()) {
      if (name.kind() == NameKind.PERSON
          && free(out, name.tokens())
          && isPerson(text, sentence, name.tokens())) {
        out.add(person(text, sentence, name.tokens()));
      }
    }
    for (Token token : sentence.tokens()) {
      boolean apposed =
          token.relation().equals("appos")
              && !token.isRoot()
              && sentence.nameAt(token.head()).filter(n -> n.kind() == NameKind.PERSON).isPresent();
      if (isHead(sentence, token)
          && !apposed
          && free(out, new TokenSpan(token.index(), token.index() + 1))) {
        common(text, sentence, token).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Whether no phrase takes the tokens, as its own or as its description right before. */
  private static boolean free(List<Phrase> found, TokenSpan tokens) {
    return found.stream()
        .noneMatch(
            p ->
                p.tokens().overlaps(tokens)
                    || p.kind() == Kind.NAME
                        && p.description().isPresent()
                        && tokens.end() <= p.tokens().start()
                        && tokens.end() > p.tokens().start() - words(p.description().get()));
  }

  /** A name that a thing bears is no person: "the Juan Rios hospital". */
  private boolean isPerson(String text, Sentence sentence, TokenSpan name) {
    int after = name.end();
    boolean ofThing =
        tables.things().at(sentence, name.end() - 1).isPresent()
            || after < sentence.size()
                && sentence.token(after).upos() == UniversalTag.NOUN
                && tables.things().at(sentence, after).isPresent();
    String words = sentence.spanOf(name).in(text);
    boolean place =
        tables.actors().parts(words, Optional.empty()).stream()
            .anyMatch(p -> p.kind().isPlaceOrPeople() && p.end() - p.start() == words.length());
    boolean letters = name.length() == 1 && words.equals(words.toUpperCase(Locale.ROOT));
    return !ofThing
        && !place
        && !letters
        && IntStream.range(name.start(), name.end())
            .noneMatch(i -> sentence.token(i).text().matches(".*[-\\d].*"));
  }

  private static int words(String phrase) {
    return phrase.split(" ").length;
  }

  private static boolean isHead(Sentence sentence, Token token) {
    boolean noun = token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.PROPN;
    boolean part = token.relation().equals("compound") && token.head() > token.index();
    return noun && !part;
  }

  private List<Phrase> groups(String text, Sentence sentence) {
    List<Phrase> out = new ArrayList<>();
    for (KnownPart part : tables.actors().parts(sentence.span().in(text), Optional.empty())) {
      if (part.kind() != EntryKind.ARMED_GROUP) {
        continue;
      }
      int start = sentence.span().start() + part.start();
      int end = sentence.span().start() + part.end();
      int[] covered =
          IntStream.range(0, sentence.size())
              .filter(i -> sentence.token(i).span().start() >= start)
              .filter(i -> sentence.token(i).span().end() <= end)
              .toArray();
      if (covered.length > 0) {
        TokenSpan tokens = new TokenSpan(covered[0], covered[covered.length - 1] + 1);
        Phrase group =
            phrase(
                text,
                sentence,
                Kind.GROUP,
                TemplateModels.TERROR,
                tokens.end() - 1,
                tokens,
                PLURAL);
        out.add(group.described(tables.actors().resolve(group.words()).entity()));
      }
    }
    return out;
  }

  private static Phrase phrase(
      String text,
      Sentence sentence,
      Kind kind,
      String type,
      int head,
      TokenSpan tokens,
      String number) {
    String words = sentence.spanOf(tokens).in(text).toUpperCase(Locale.ROOT);
    return new Phrase(kind, type, sentence.index(), head, tokens, words, Optional.empty(), number);
  }

  private Phrase person(String text, Sentence sentence, TokenSpan name) {
    int start = name.start();
    while (start > 0
        && name.start() - start < MOST_BEFORE
        && isDescribing(sentence.token(start - 1))) {
      start--;
    }
    Optional<String> before =
        start < name.start()
            ? Optional.of(
                sentence
                    .spanOf(new TokenSpan(start, name.start()))
                    .in(text)
                    .toUpperCase(Locale.ROOT))
            : Optional.empty();
    Optional<String> type =
        start < name.start() ? tables.people().at(sentence, name.start() - 1) : Optional.empty();
    Optional<Token> apposed = apposed(sentence, name);
    Optional<String> after =
        apposed.map(
            a ->
                sentence
                    .spanOf(new TokenSpan(left(sentence, a), a.index() + 1))
                    .in(text)
                    .toUpperCase(Locale.ROOT));
    return new Phrase(
        Kind.NAME,
        PeopleTypes.refined(
            type.or(() -> apposed.flatMap(a -> tables.people().at(sentence, a.index())))
                .orElse(CIVILIAN),
            before.or(() -> after).orElse("")),
        sentence.index(),
        outermost(sentence, name),
        name,
        sentence.spanOf(name).in(text).toUpperCase(Locale.ROOT),
        before.or(() -> after),
        "1");
  }

  /** The noun that stands beside the name: "Juan Rios, mayor of Tocache". */
  private static Optional<Token> apposed(Sentence sentence, TokenSpan name) {
    return sentence.tokens().stream()
        .filter(t -> t.relation().equals("appos") && name.contains(t.head()))
        .findFirst();
  }

  private static boolean isDescribing(Token token) {
    return token.upos() == UniversalTag.NOUN
        || token.upos() == UniversalTag.PROPN
        || token.upos() == UniversalTag.ADJ;
  }

  /** The token of a name whose head lies outside. */
  private static int outermost(Sentence sentence, TokenSpan name) {
    return IntStream.range(name.start(), name.end())
        .filter(i -> !name.contains(sentence.token(i).head()))
        .findFirst()
        .orElse(name.end() - 1);
  }

  private Optional<Phrase> common(String text, Sentence sentence, Token head) {
    TokenSpan tokens = new TokenSpan(left(sentence, head), right(sentence, head));
    String number = number(sentence, head, tokens);
    for (Kind kind : List.of(Kind.WEAPON, Kind.DOER, Kind.THING, Kind.PEOPLE)) {
      Optional<String> type = table(kind).at(sentence, head.index());
      if (type.isPresent()
          && (kind != Kind.THING || !MILITARY.matcher(sentence.spanOf(tokens).in(text)).find())) {
        String words = sentence.spanOf(tokens).in(text).toUpperCase(Locale.ROOT);
        String refined = kind == Kind.PEOPLE ? PeopleTypes.refined(type.get(), words) : type.get();
        return Optional.of(phrase(text, sentence, kind, refined, head.index(), tokens, number));
      }
    }
    return Optional.empty();
  }

  private NounTable table(Kind kind) {
    return switch (kind) {
      case WEAPON -> tables.weapons();
      case DOER -> tables.doers();
      case THING -> tables.things();
      default -> tables.people();
    };
  }

  /** Where the phrase of a head begins: articles are no part of it. */
  private static int left(Sentence sentence, Token head) {
    int start = head.index();
    while (start > 0 && belongs(sentence, sentence.token(start - 1), head)) {
      start--;
      boolean joined = start > 1 && sentence.token(start - 1).text().equals("-");
      start -= joined ? 2 : 0;
    }
    while (start < head.index() && sentence.token(start).upos() == UniversalTag.PUNCT) {
      start++;
    }
    return start;
  }

  /** The end of a phrase, with a short complement: "offices of the party". */
  private static int right(Sentence sentence, Token head) {
    int of = head.index() + 1;
    if (!OWNED.contains(head.lemma().toLowerCase(Locale.ROOT))
        || of >= sentence.size()
        || !sentence.token(of).text().equalsIgnoreCase("of")) {
      return of;
    }
    int end = of + 1;
    while (end < sentence.size() && end <= of + MOST_AFTER && isInside(sentence.token(end))) {
      end++;
    }
    return end > of + 1 && isDescribing(sentence.token(end - 1)) ? end : of;
  }

  private static boolean isInside(Token token) {
    return isDescribing(token) || token.upos() == UniversalTag.DET;
  }

  private static boolean belongs(Sentence sentence, Token token, Token head) {
    boolean mark = token.upos() == UniversalTag.PUNCT && "-\"'“”’".contains(token.text());
    boolean word = INSIDE.contains(token.relation()) && token.upos() != UniversalTag.DET;
    if (!mark && !word) {
      return false;
    }
    Token at = token;
    for (int steps = 0; steps < MOST_BEFORE; steps++) {
      if (at.head() == head.index()) {
        return true;
      }
      if (at.isRoot() || at.head() < token.index()) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static String number(Sentence sentence, Token head, TokenSpan tokens) {
    for (int i = tokens.start(); i < head.index(); i++) {
      Token token = sentence.token(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      int written = NUMBERS.indexOf(word);
      if (written >= 0) {
        return Integer.toString(written + 1);
      }
      if (word.matches("\\d{1,4}")) {
        return word;
      }
      if (AMOUNTS.containsKey(word)) {
        return AMOUNTS.get(word);
      }
    }
    return head.xpos().endsWith("S") ? PLURAL : "1";
  }
}
