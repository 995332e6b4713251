package org.annalist.coder.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.KnownPart;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.TokenSpan;

/** A sentence with the words that knowledge knows. */
final class Line {
  /** Known words of the sentence. */
  record Piece(TokenSpan tokens, EntryKind kind, Optional<String> country) {
    /** Whether it is written as a name of its own. */
    boolean isName() {
      return kind.isPlaceOrPeople() || kind.isEntity();
    }
  }

  private final Sentence sentence;
  private final String text;
  private final List<Piece> pieces;

  private Line(Sentence sentence, String text, List<Piece> pieces) {
    this.sentence = sentence;
    this.text = text;
    this.pieces = pieces;
  }

  static Line of(
      ParsedText parsed, Sentence sentence, ActorKnowledge knowledge, Optional<LocalDate> day) {
    String text = parsed.document().text();
    List<Piece> pieces = new ArrayList<>();
    for (KnownPart part : knowledge.parts(sentence.span().in(text), day)) {
      piece(sentence, part).ifPresent(pieces::add);
    }
    return new Line(sentence, text, List.copyOf(pieces));
  }

  private static Optional<Piece> piece(Sentence sentence, KnownPart part) {
    int start = sentence.span().start() + part.start();
    int end = sentence.span().start() + part.end();
    int[] covered =
        sentence.tokens().stream()
            .filter(t -> t.span().start() < end && start < t.span().end())
            .mapToInt(Token::index)
            .toArray();
    return covered.length == 0
        ? Optional.empty()
        : Optional.of(
            new Piece(
                new TokenSpan(covered[0], covered[covered.length - 1] + 1),
                part.kind(),
                part.country()));
  }

  Sentence sentence() {
    return sentence;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The known words that hold this token. */
  Optional<Piece> pieceAt(int token) {
    return pieces.stream().filter(p -> p.tokens().contains(token)).findFirst();
  }

  /** The known words inside a range. */
  List<Piece> within(TokenSpan range) {
    return pieces.stream().filter(p -> range.covers(p.tokens())).toList();
  }

  /** The words of a range as they stand in the document. */
  String words(TokenSpan range) {
    return sentence.spanOf(range).in(text);
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The token, in lower case; empty outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= size()
        ? ""
        : sentence.token(index).text().toLowerCase(java.util.Locale.ROOT);
  }
}
