package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.KnownPart;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** A sentence with the words that knowledge knows. */
final class Line {
  /** Known words of the sentence. */
  record Piece(TokenSpan tokens, Span span, EntryKind kind, Optional<String> country) {
    /** Whether it is written as a name of its own. */
    boolean isName() {
      return kind.isPlaceOrPeople() || kind.isEntity();
    }

    /** Whether these words stand for something else than a town. */
    private boolean isOther(Piece town) {
      return tokens.overlaps(town.tokens) && kind != EntryKind.CITY;
    }
  }

  private final Sentence sentence;
  private final String text;
  private final List<Piece> pieces;
  private final List<Piece> places;
  private final List<String> lower;
  private final List<Optional<Piece>> pieceAt;

  private Line(Sentence sentence, String text, List<Piece> pieces, List<Piece> places) {
    this.sentence = sentence;
    this.text = text;
    this.pieces = pieces;
    this.places = places;
    lower = sentence.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    pieceAt = new ArrayList<>(Collections.nCopies(sentence.size(), Optional.empty()));
    for (int i = pieces.size() - 1; i >= 0; i--) {
      TokenSpan tokens = pieces.get(i).tokens();
      Collections.fill(pieceAt.subList(tokens.start(), tokens.end()), Optional.of(pieces.get(i)));
    }
  }

  /** A sentence with the parts that knowledge found in its text, and its place names. */
  static Line of(ParsedText parsed, Sentence sentence, List<KnownPart> parts, Towns towns) {
    List<Piece> pieces = new ArrayList<>();
    for (KnownPart part : parts) {
      piece(sentence, part).ifPresent(pieces::add);
    }
    List<Piece> places =
        towns.in(sentence.index()).stream()
            .map(
                t ->
                    new Piece(
                        t.tokens(),
                        sentence.spanOf(t.tokens()),
                        EntryKind.CITY,
                        Optional.of(t.country())))
            .filter(t -> pieces.stream().noneMatch(p -> p.isOther(t)))
            .toList();
    return new Line(sentence, parsed.document().text(), List.copyOf(pieces), places);
  }

  private static Optional<Piece> piece(Sentence sentence, KnownPart part) {
    int start = sentence.span().start() + part.start();
    int end = sentence.span().start() + part.end();
    int first = 0;
    while (first < sentence.size() && sentence.token(first).span().end() <= start) {
      first++;
    }
    int last = first;
    while (last < sentence.size() && sentence.token(last).span().start() < end) {
      last++;
    }
    return last == first
        ? Optional.empty()
        : Optional.of(
            new Piece(
                new TokenSpan(first, last), new Span(start, end), part.kind(), part.country()));
  }

  Sentence sentence() {
    return sentence;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The towns, divisions and regions that the text places in a country. */
  List<Piece> places() {
    return places;
  }

  /** The place name that holds this token. */
  Optional<Piece> placeAt(int token) {
    for (Piece place : places) {
      if (place.tokens().contains(token)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** The known words that hold this token. */
  Optional<Piece> pieceAt(int token) {
    return token >= 0 && token < pieceAt.size() ? pieceAt.get(token) : Optional.empty();
  }

  /** The known words inside a range. */
  List<Piece> within(TokenSpan range) {
    List<Piece> within = new ArrayList<>();
    for (Piece piece : pieces) {
      if (range.covers(piece.tokens())) {
        within.add(piece);
      }
    }
    return within;
  }

  /** The words of a range as they stand in the document. */
  String words(TokenSpan range) {
    return sentence.spanOf(range).in(text);
  }

  /** Exact words of a piece, which may be smaller than its tokens: "UN" in "UN-led". */
  String words(Piece piece) {
    return piece.span().in(text);
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The token, in lower case; empty outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : lower.get(index);
  }
}
