package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.coder.when.Sense.Reference;

/** Words for past, present and future at large: "now", "recently", "former", "the future". */
final class ReferenceRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    if (line.is(i, "at") && line.is(i + 1, "present")
        || line.is(i, "these") && line.is(i + 1, "days")) {
      return Optional.of(new Found(i, i + 2, new Reference("PRESENT_REF")));
    }
    boolean article = line.is(i, "the");
    int at = article ? i + 1 : i;
    if (article
        && line.is(at, "past")
        && !line.has("unit", at + 1)
        && line.number(at + 1).isEmpty()) {
      return Optional.of(new Found(i, at + 1, new Reference("PAST_REF")));
    }
    if (article && line.is(at, "present")) {
      return Optional.of(new Found(i, at + 1, new Reference("PRESENT_REF")));
    }
    return line.find("reference", at)
        .filter(v -> !line.is(at, "once", "previously", "soon", "formerly", "presently"))
        .map(v -> new Found(i, at + 1, new Reference(v)));
  }
}
