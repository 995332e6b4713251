package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Countries that share one noun: "Russian and Syrian forces", "the leaders of Iran and Turkey". */
final class Sharing {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", "&", "/");
  private static final Set<EntryKind> NATIONS = Set.of(EntryKind.STATE, EntryKind.DEMONYM);

  private Sharing() {}

  /** The countries besides the one that the draft itself tells. */
  static List<String> others(Line line, List<TokenSpan> chunks, Draft draft) {
    Optional<String> own = draft.what().country();
    if (draft.what().head().isEmpty() || own.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>(before(line, draft.tokens()));
    if (found.isEmpty()) {
      found.addAll(after(line, chunks, draft.tokens().end(), own.get()));
    }
    found.removeIf(own.get()::equals);
    return found.stream().distinct().toList();
  }

  /** Nations joined in front of a phrase that itself starts with a nation. */
  private static List<String> before(Line line, TokenSpan tokens) {
    List<String> found = new ArrayList<>();
    if (nation(line, tokens.start()).isEmpty() || isNation(line, tokens)) {
      return found;
    }
    int at = tokens.start() - 1;
    boolean conjoined = false;
    while (at > 0 && JOINTS.contains(line.lower(at))) {
      conjoined |= !",".equals(line.lower(at));
      int last = ",".equals(line.lower(at - 1)) && at > 1 ? at - 2 : at - 1;
      Optional<Line.Piece> piece = nation(line, last);
      if (piece.isEmpty()) {
        break;
      }
      piece.flatMap(Line.Piece::country).ifPresent(found::add);
      at = piece.get().tokens().start() - 1;
      if (at >= 0 && line.token(at).upos() == UniversalTag.DET) {
        at--;
      }
    }
    return conjoined ? found : List.of();
  }

  /** States joined to the one in the complement. */
  private static List<String> after(Line line, List<TokenSpan> chunks, int end, String own) {
    List<String> found = new ArrayList<>();
    if (end + 1 >= line.size() || !Set.of("of", "from").contains(line.lower(end))) {
      return found;
    }
    boolean first = true;
    for (TokenSpan chunk : chunks) {
      if (chunk.start() <= end) {
        continue;
      }
      boolean tied = first || JOINTS.contains(line.lower(chunk.start() - 1));
      Optional<Line.Piece> piece = nation(line, chunk.end() - 1);
      boolean alone = piece.isPresent() && isBare(line, chunk, piece.get());
      if (!tied
          || !alone
          || (first && !piece.flatMap(Line.Piece::country).equals(Optional.of(own)))) {
        break;
      }
      piece.flatMap(Line.Piece::country).ifPresent(found::add);
      first = false;
    }
    return found;
  }

  private static boolean isBare(Line line, TokenSpan chunk, Line.Piece piece) {
    int start =
        line.token(chunk.start()).upos() == UniversalTag.DET ? chunk.start() + 1 : chunk.start();
    return piece.tokens().start() == start;
  }

  private static boolean isNation(Line line, TokenSpan tokens) {
    return nation(line, tokens.start()).filter(p -> p.tokens().equals(tokens)).isPresent();
  }

  private static Optional<Line.Piece> nation(Line line, int token) {
    return line.pieceAt(token).filter(p -> NATIONS.contains(p.kind()) && p.country().isPresent());
  }
}
