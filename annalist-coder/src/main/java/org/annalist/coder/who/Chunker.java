package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Cuts the noun phrases of a sentence, by tags and known words, without prepositions. */
final class Chunker {
  private static final Set<String> OWNERS = Set.of("PRP$", "WP$");
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tomorrow");
  private static final String POSSESSIVE = "POS";

  private Chunker() {}

  /** The noun phrases in text order; they do not overlap. */
  static List<TokenSpan> chunks(Line line) {
    List<TokenSpan> chunks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < line.size(); i++) {
      boolean inside = isInside(line, i, start);
      if (start >= 0 && (!inside || startsNew(line, i))) {
        chunks.add(new TokenSpan(start, i));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      chunks.add(new TokenSpan(start, line.size()));
    }
    return chunks;
  }

  private static boolean isInside(Line line, int i, int start) {
    Token token = line.token(i);
    Optional<Line.Piece> piece = line.pieceAt(i);
    if (piece.isPresent() && glues(piece.get(), token)) {
      return true;
    }
    if (CALENDAR.contains(line.lower(i))) {
      return false;
    }
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, NUM, DET -> true;
      case PRON -> OWNERS.contains(token.xpos());
      case PART -> POSSESSIVE.equals(token.xpos()) && start >= 0;
      case PUNCT -> start >= 0 && isHyphen(line, i);
      case ADV -> token.xpos().equals("RBS") || token.xpos().equals("RBR");
      case VERB -> isParticiple(line, i, start);
      default -> false;
    };
  }

  private static boolean glues(Line.Piece piece, Token token) {
    boolean modifier = piece.kind() == EntryKind.MODIFIER || piece.kind() == EntryKind.RANK;
    boolean several = piece.tokens().length() > 1 && !modifier;
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    return several || (capital && piece.isName());
  }

  private static boolean isHyphen(Line line, int i) {
    Token token = line.token(i);
    boolean mark = Set.of("-", "\u2010", "\u2011", "\u2013", "/").contains(token.text());
    return mark
        && i + 1 < line.size()
        && line.token(i - 1).span().end() == token.span().start()
        && line.token(i + 1).span().start() == token.span().end();
  }

  private static boolean isParticiple(Line line, int i, int start) {
    Token token = line.token(i);
    boolean form = token.xpos().equals("VBN") || token.xpos().equals("VBG");
    boolean nounNext = i + 1 < line.size() && isNominal(line.token(i + 1));
    if (!form || !nounNext) {
      return false;
    }
    if (start < 0 || start == i) {
      return line.pieceAt(i).isPresent();
    }
    UniversalTag last = line.token(i - 1).upos();
    return last == UniversalTag.DET
        || last == UniversalTag.ADJ
        || last == UniversalTag.NUM
        || last == UniversalTag.PRON
        || last == UniversalTag.PART
        || last == UniversalTag.PUNCT;
  }

  private static boolean isNominal(Token token) {
    return token.upos() == UniversalTag.NOUN
        || token.upos() == UniversalTag.PROPN
        || token.upos() == UniversalTag.ADJ;
  }

  /** A determiner or possessor opens a phrase of its own, unless it is inside a known name. */
  private static boolean startsNew(Line line, int i) {
    Token token = line.token(i);
    boolean opener = token.upos() == UniversalTag.DET || OWNERS.contains(token.xpos());
    boolean inName = line.pieceAt(i).filter(p -> p.tokens().start() < i).isPresent();
    return opener && !inName;
  }
}
