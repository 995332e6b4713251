package org.annalist.coder.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/**
 * The country that a town in or after a phrase gives it: "Slidell police", "residents of Idlib".
 */
final class Homes {
  /** People and services that belong where they are found. */
  private static final Set<String> LOCAL =
      Set.of("COP", "CVL", "MED", "EDU", "REF", "CRM", "LAB", "AGR", "REL", "BUS", "JUD");

  private static final Set<String> LINKS = Set.of("in", "from", "at", "near");

  private Homes() {}

  /** The draft in the country of its town. */
  static Draft settle(Line line, Draft draft, Towns towns) {
    return of(line, draft, towns)
        .map(
            c ->
                draft.with(
                    draft.what().inCountry(c, new Reason(c, "is where it lies", "coder.who"))))
        .orElse(draft);
  }

  /** The country of the town; empty when the phrase has none, or tells a country by other words. */
  private static Optional<String> of(Line line, Draft draft, Towns towns) {
    Resolution what = draft.what();
    if (what.head().isEmpty() || isToldOtherwise(line, draft.tokens(), what)) {
      return Optional.empty();
    }
    Optional<String> inside =
        line.places().stream()
            .filter(p -> draft.tokens().covers(p.tokens()))
            .filter(p -> p.tokens().start() < draft.tokens().end() - 1)
            .reduce((a, b) -> b)
            .flatMap(Line.Piece::country);
    return inside.or(() -> after(line, draft)).or(() -> elsewhere(line, draft, towns));
  }

  /** "Slidell police": the name of a town told elsewhere. */
  private static Optional<String> elsewhere(Line line, Draft draft, Towns towns) {
    if (draft.what().country().isPresent()) {
      return Optional.empty();
    }
    for (int t = draft.tokens().start(); t < draft.tokens().end() - 1; t++) {
      if (line.pieceAt(t).isEmpty() && towns.named(line.token(t).text()).isPresent()) {
        return towns.named(line.token(t).text());
      }
    }
    return Optional.empty();
  }

  private static boolean isToldOtherwise(Line line, TokenSpan tokens, Resolution what) {
    if (what.country().isEmpty()) {
      return false;
    }
    List<Line.Piece> pieces = line.within(tokens);
    boolean byTown =
        pieces.stream()
            .anyMatch(
                p ->
                    line.placeAt(p.tokens().start()).isPresent()
                        && p.country().equals(what.country()));
    boolean byOther =
        pieces.stream()
            .filter(p -> line.placeAt(p.tokens().start()).isEmpty())
            .anyMatch(p -> p.country().equals(what.country()));
    return byOther || !byTown;
  }

  private static Optional<String> after(Line line, Draft draft) {
    int at = draft.tokens().end();
    boolean local = draft.what().sectors().stream().anyMatch(LOCAL::contains);
    boolean linked = "of".equals(line.lower(at)) || local && LINKS.contains(line.lower(at));
    if (!linked || draft.what().country().isPresent() || at + 1 >= line.size()) {
      return Optional.empty();
    }
    int next = line.token(at + 1).upos() == UniversalTag.DET ? at + 2 : at + 1;
    return line.placeAt(next).flatMap(Line.Piece::country);
  }
}
