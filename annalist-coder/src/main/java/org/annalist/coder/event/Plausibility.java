package org.annalist.coder.event;

import java.util.Set;
import org.annalist.model.Confidence;
import org.annalist.model.event.Status;

/** Whether a candidate with its roles makes an event, how sure that is, and whether it is core. */
final class Plausibility {
  private static final Set<String> NEEDS_NOBODY = Set.of("ASSAULT", "PROTEST");

  /** Types that, said to happen regularly, tell what somebody is like and not what he did. */
  private static final Set<String> ATTITUDES = Set.of("SUPPORT", "ACCUSE");

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  private static final double BASE = 0.35;

  private final SentenceView view;

  Plausibility(SentenceView view) {
    this.view = view;
  }

  boolean holds(Candidate candidate, Coding coding, Roles roles) {
    boolean somebody = roles.named();
    if (!somebody) {
      return NEEDS_NOBODY.contains(coding.type().code()) && isNew(candidate);
    }
    return coding.status() != Status.HABITUAL || !ATTITUDES.contains(coding.type().code());
  }

  /** A noun with the definite article and nothing of its own only points back. */
  private boolean isNew(Candidate candidate) {
    return view.tree().children(candidate.trigger(), "det").stream()
        .noneMatch(d -> POINTING.contains(d.text().toLowerCase(java.util.Locale.ROOT)));
  }

  Confidence confidence(Candidate candidate, Coding coding, Roles roles) {
    double sum = BASE;
    sum += roles.actors().stream().anyMatch(Roles::isKnown) ? 0.2 : 0;
    sum +=
        roles.recipients().stream().anyMatch(Roles::isKnown) || roles.actors().size() > 1
            ? 0.15
            : 0;
    sum += candidate.row().needs().isEmpty() && candidate.row().words().size() == 1 ? 0 : 0.1;
    sum += coding.status() == Status.HAPPENED ? 0.1 : 0;
    sum += candidate.row().wordClass().label().equals("verb") ? 0.05 : 0;
    return Confidence.clipped(sum);
  }
}
