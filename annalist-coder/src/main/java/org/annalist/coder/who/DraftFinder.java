package org.annalist.coder.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/**
 * Resolves the noun phrases of a sentence, each by its own words. For one document and one thread.
 */
final class DraftFinder {
  private static final Set<String> LINKS =
      Set.of("of", "in", "from", "for", "at", "within", "inside", "across");
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "outside", "into", "through", "via", "inside", "across");

  private static final Set<String> TIES =
      Set.of(
          "backed",
          "based",
          "held",
          "controlled",
          "allied",
          "supported",
          "aligned",
          "occupied",
          "trained",
          "linked",
          "born",
          "inspired",
          "affiliated",
          "armed",
          "made",
          "built",
          "style");

  private final ActorKnowledge knowledge;
  private final Optional<LocalDate> day;
  private final Map<String, Resolution> resolved = new HashMap<>();

  DraftFinder(ActorKnowledge knowledge, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  /** The drafts of a sentence, in no order. */
  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    List<TokenSpan> chunks = Chunker.chunks(line);
    for (int i = 0; i < chunks.size(); i++) {
      Optional<TokenSpan> next =
          i + 1 < chunks.size() ? Optional.of(chunks.get(i + 1)) : Optional.empty();
      chunk(line, chunks.get(i), next, drafts);
    }
    return drafts.stream().map(d -> d.withOthers(Sharing.others(line, chunks, d))).toList();
  }

  private void chunk(Line line, TokenSpan chunk, Optional<TokenSpan> next, List<Draft> out) {
    for (int i = chunk.start() + 1; i < chunk.end(); i++) {
      if (line.token(i).xpos().equals("POS")) {
        phrase(line, new TokenSpan(chunk.start(), i), out, true);
      }
    }
    phrase(line, chunk, out, false)
        .filter(d -> d.tokens().end() == chunk.end())
        .ifPresent(d -> complement(line, d, next, out));
    for (Line.Piece piece : line.within(chunk)) {
      if (piece.isName() && out.stream().noneMatch(d -> d.tokens().equals(piece.tokens()))) {
        nested(line, piece, out);
      }
    }
  }

  private void nested(Line line, Line.Piece piece, List<Draft> out) {
    boolean inName =
        out.stream()
            .anyMatch(
                d ->
                    d.tokens().covers(piece.tokens())
                        && d.what().kind() == ActorKind.PERSON
                        && d.tokens().end() == piece.tokens().end());
    if (!inName && piece.kind() != EntryKind.CITY && !isTied(line, piece)) {
      Resolution what = resolve(line.words(piece));
      keep(line, piece.tokens(), what, false)
          .map(d -> d.tokens().length() == 1 ? d.at(line.words(piece), piece.span()) : d)
          .ifPresent(out::add);
    }
  }

  /** "US-backed" tells nothing of who acts. */
  private static boolean isTied(Line line, Line.Piece piece) {
    int at = piece.tokens().end();
    boolean hyphen = Set.of("-", "\u2010", "\u2011", "\u2013").contains(line.lower(at));
    boolean participle = at + 1 < line.size() && TIES.contains(line.lower(at + 1));
    return hyphen && participle;
  }

  /** The phrase itself, or its longest beginning that is known. */
  private Optional<Draft> phrase(Line line, TokenSpan range, List<Draft> out, boolean owner) {
    Resolution whole = resolve(line.words(range));
    Optional<Draft> found = Optional.empty();
    if (whole.complete() || isBareName(line, range)) {
      found = keep(line, range, whole, owner);
    } else {
      List<Line.Piece> pieces = line.within(range);
      for (int i = pieces.size() - 1; i >= 0 && found.isEmpty(); i--) {
        TokenSpan part = new TokenSpan(range.start(), pieces.get(i).tokens().end());
        Resolution what = resolve(line.words(part));
        if (what.complete() && pieces.get(i).kind() != EntryKind.MODIFIER) {
          found = keep(line, part, what, owner);
        }
      }
    }
    found
        .filter(d -> out.stream().noneMatch(o -> o.tokens().equals(d.tokens())))
        .ifPresent(out::add);
    return found;
  }

  /** Reports use the same words again and again. */
  private Resolution resolve(String words) {
    return resolved.computeIfAbsent(words, w -> knowledge.resolve(w, day));
  }

  private static boolean isBareName(Line line, TokenSpan range) {
    Token last = line.token(range.end() - 1);
    return last.upos() == UniversalTag.PROPN && line.sentence().nameAt(last.index()).isPresent();
  }

  /** Adds country or sector from "of the navy", "in Peru". */
  private void complement(Line line, Draft draft, Optional<TokenSpan> next, List<Draft> out) {
    Resolution own = draft.what();
    boolean open = own.country().isEmpty() || own.inherits();
    boolean noun = !own.head().isEmpty();
    int at = draft.tokens().end();
    if (!open || !noun || next.isEmpty() || next.get().start() != at + 1) {
      return;
    }
    if (!LINKS.contains(line.lower(at))) {
      return;
    }
    TokenSpan wide = new TokenSpan(draft.tokens().start(), next.get().end());
    Resolution more = resolve(line.words(wide));
    boolean better = more.country().isPresent() || !more.sectors().equals(own.sectors());
    if (better && more.head().equals(own.head())) {
      out.remove(draft);
      out.add(draft.with(more));
    }
  }

  /** "military ties": an adjective of a thing, not a body. */
  private static boolean isDescribing(Line line, TokenSpan range, Resolution what) {
    Token last = line.token(range.end() - 1);
    return what.country().isEmpty()
        && last.upos() == UniversalTag.ADJ
        && last.relation().equals("amod")
        && last.head() >= range.end();
  }

  private Optional<Draft> keep(Line line, TokenSpan range, Resolution what, boolean owner) {
    if (isDescribing(line, range, what)) {
      return Optional.empty();
    }
    int start = range.start();
    boolean definite = false;
    while (start < range.end() - 1 && isOpener(line.token(start))) {
      definite |= isDefinite(line, start);
      start++;
    }
    TokenSpan tokens = new TokenSpan(start, range.end());
    if (isPlain(what.kind())) {
      tokens = lastName(line, tokens);
    }
    boolean name = what.kind() == ActorKind.UNKNOWN;
    if (what.kind() == ActorKind.CITY || (name && !isName(line, tokens))) {
      return Optional.empty();
    }
    boolean placed = PLACING.contains(line.lower(range.start() - 1));
    if (placed && what.kind() == ActorKind.METONYM) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            line.sentence().index(),
            tokens,
            head(line, tokens),
            line.words(tokens),
            line.sentence().spanOf(tokens),
            what,
            definite,
            owner,
            List.of()));
  }

  private static boolean isPlain(ActorKind kind) {
    return kind == ActorKind.STATE || kind == ActorKind.METONYM;
  }

  /** The state without the words before it: "cash-strapped Pakistan". */
  private static TokenSpan lastName(Line line, TokenSpan tokens) {
    return line.within(tokens).stream()
        .map(Line.Piece::tokens)
        .filter(t -> t.end() == tokens.end())
        .findFirst()
        .orElse(tokens);
  }

  private static boolean isOpener(Token token) {
    return token.upos() == UniversalTag.DET
        || token.xpos().equals("PRP$")
        || token.xpos().equals("WP$")
        || token.upos() == UniversalTag.PUNCT;
  }

  private static boolean isDefinite(Line line, int at) {
    return Set.of("the", "this", "that", "these", "those", "both").contains(line.lower(at))
        || line.token(at).xpos().equals("PRP$");
  }

  private static boolean isName(Line line, TokenSpan tokens) {
    Token last = line.token(tokens.end() - 1);
    return last.upos() == UniversalTag.PROPN
        && line.sentence().nameAt(last.index()).isPresent()
        && Character.isUpperCase(last.text().codePointAt(0));
  }

  private static int head(Line line, TokenSpan tokens) {
    for (int i = tokens.end() - 1; i >= tokens.start(); i--) {
      Token token = line.token(i);
      boolean out = token.head() < tokens.start() || token.head() >= tokens.end();
      if (out && token.upos() != UniversalTag.PUNCT) {
        return i;
      }
    }
    return tokens.end() - 1;
  }
}
