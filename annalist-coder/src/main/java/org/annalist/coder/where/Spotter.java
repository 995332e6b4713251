package org.annalist.coder.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKey;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.NameKind;
import org.annalist.language.NamedSpan;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Finds names that may be places in a sentence, the longest first. */
final class Spotter {
  private static final int LONGEST = 6;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Spotter(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<Spot> spots(Sentence sentence, String text) {
    List<Spot> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Spot> spot = longest(sentence, i, text);
      spot.ifPresent(found::add);
      i = spot.map(s -> s.tokens().end()).orElse(i + 1);
    }
    return found;
  }

  private Optional<Spot> longest(Sentence sentence, int from, String text) {
    if (!mayBegin(sentence, from)) {
      return Optional.empty();
    }
    for (int end = Math.min(sentence.size(), from + LONGEST); end > from; end--) {
      TokenSpan tokens = new TokenSpan(from, end);
      if (mayEnd(sentence.token(end - 1), end - from)) {
        Optional<Spot> spot = known(sentence, tokens, text);
        if (spot.isPresent()) {
          return spot;
        }
      }
    }
    return unknown(sentence, from, text);
  }

  private boolean mayBegin(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    boolean article = token.upos() == UniversalTag.DET && !token.text().equals("El");
    return capital && !article && token.upos() != UniversalTag.PUNCT;
  }

  private static boolean mayEnd(Token token, int length) {
    int last = token.text().codePointAt(0);
    return Character.isUpperCase(last)
        || length > 1 && token.text().equals(".")
        || length > 1 && Character.isDigit(last)
        || length > 1 && token.text().equals("-")
        || length > 2 && token.upos() == UniversalTag.PROPN;
  }

  private Optional<Spot> known(Sentence sentence, TokenSpan tokens, String text) {
    Span span = sentence.spanOf(tokens);
    String name = span.in(text);
    if (name.indexOf('\n') >= 0
        || name.endsWith("-")
        || name.endsWith(".") && !name.contains(".")) {
      return Optional.empty();
    }
    boolean stop = name.endsWith(".") && gazetteer.knows(name.substring(0, name.length() - 1));
    List<PlaceEntry> candidates = Abbreviations.fitting(name, gazetteer.find(name));
    if (stop && sentence.token(tokens.end() - 1).text().equals(".")
        || candidates.isEmpty()
        || !mayBeName(sentence, tokens, candidates)) {
      return Optional.empty();
    }
    Around around = new Around(sentence, tokens, words);
    boolean embedded = around.isEmbedded();
    Spot spot =
        new Spot(
            sentence.index(),
            tokens,
            span,
            PlaceKey.of(name),
            candidates,
            around.hint(),
            around.evidence(),
            embedded);
    return isLikely(sentence, spot) ? Optional.of(spot) : Optional.empty();
  }

  /** A single common word, or a word that is no noun, is not looked at. */
  private boolean mayBeName(Sentence sentence, TokenSpan tokens, List<PlaceEntry> candidates) {
    Token first = sentence.token(tokens.start());
    if (tokens.length() > 1) {
      return true;
    }
    boolean country = candidates.stream().anyMatch(c -> c.kind() == PlaceKind.COUNTRY);
    boolean abbreviation = first.text().length() <= 3 && !first.text().contains(".");
    boolean upper = first.text().equals(first.text().toUpperCase(Locale.ROOT));
    if (abbreviation && (!upper || !country) && first.text().length() < 3) {
      return false;
    }
    boolean noun = first.upos() == UniversalTag.PROPN || first.upos() == UniversalTag.X;
    boolean capitalNoun =
        tokens.start() > 0
            && (first.upos() == UniversalTag.NOUN || first.upos() == UniversalTag.ADJ);
    boolean known = country || !isAcronym(sentence, first);
    return (noun || capitalNoun || country)
        && known
        && (!isCommon(first.text()) || isCertain(sentence, tokens, candidates));
  }

  /** "in Nice": a common word by all signs the name of a large city. */
  private boolean isCertain(Sentence sentence, TokenSpan tokens, List<PlaceEntry> candidates) {
    boolean marked =
        sentence
            .nameAt(tokens.start())
            .filter(n -> n.kind() == NameKind.LOCATION && n.tokens().equals(tokens))
            .isPresent();
    return marked
        && sentence.token(tokens.start()).upos() == UniversalTag.PROPN
        && new Around(sentence, tokens, words).isLocated()
        && candidates.stream().anyMatch(c -> Prominence.of(c) >= Prominence.LARGE);
  }

  private boolean isCommon(String word) {
    return words.is("no-place", word)
        || words.is("site", word)
        || words.is("direction", word)
        || words.type(word).isPresent();
  }

  /** "FDA", "SWAT": capitals only, in a sentence that is not. */
  private static boolean isAcronym(Sentence sentence, Token token) {
    boolean capitals = token.text().length() <= 5 && isUpper(token.text());
    return capitals
        && sentence.tokens().stream()
            .filter(t -> t.text().length() > 2)
            .anyMatch(t -> !isUpper(t.text()))
        && sentence
            .nameAt(token.index())
            .filter(n -> n.kind() == NameKind.LOCATION && token.index() == 0)
            .isEmpty();
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Names of persons are out; a small place needs some evidence. */
  private boolean isLikely(Sentence sentence, Spot spot) {
    Optional<NamedSpan> name = sentence.nameAt(spot.tokens().start());
    boolean person = name.filter(n -> n.kind() == NameKind.PERSON).isPresent();
    boolean location = name.filter(n -> n.kind() == NameKind.LOCATION).isPresent();
    double best = spot.candidates().stream().mapToDouble(Prominence::of).max().orElse(0);
    if (person) {
      boolean whole = name.get().tokens().equals(spot.tokens());
      return whole
          && (best >= Prominence.LARGE + 1 || spot.evidence() >= 1 && best >= Prominence.TOWN);
    }
    if (location) {
      return !spot.embedded() || best >= Prominence.TOWN || spot.evidence() > 0;
    }
    if (spot.embedded()) {
      return best >= Prominence.LARGE;
    }
    boolean single = spot.tokens().length() == 1;
    double needed =
        spot.evidence() >= 2
            ? 0
            : spot.evidence() == 1 ? Prominence.SMALL : single ? Prominence.CITY : Prominence.TOWN;
    return best >= needed;
  }

  /** A name that the gazetteer lacks: marked as a place, or called one ("the village of X"). */
  private Optional<Spot> unknown(Sentence sentence, int from, String text) {
    Optional<NamedSpan> name =
        sentence
            .nameAt(from)
            .filter(n -> n.kind() == NameKind.LOCATION && n.tokens().start() == from);
    TokenSpan tokens = name.map(NamedSpan::tokens).orElse(new TokenSpan(from, from + 1));
    Around around = new Around(sentence, tokens, words);
    Token first = sentence.token(from);
    boolean called = around.isCalledPlace() && first.upos() == UniversalTag.PROPN;
    boolean located = name.isPresent() && around.isLocated() && !isAcronym(sentence, first);
    if (!called && !located || isCommon(first.text())) {
      return Optional.empty();
    }
    Span span = sentence.spanOf(tokens);
    return Optional.of(
        new Spot(
            sentence.index(),
            tokens,
            span,
            PlaceKey.of(span.in(text)),
            List.of(),
            around.hint(),
            around.evidence(),
            false));
  }
}
