package org.annalist.coder.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.annalist.language.Token;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.text.BlockKind;

/**
 * Whether an event is part of what the report is about, or background: a sum of hints from place in
 * the report, age, kind of act and clause. The weights were set by hand after counting how often
 * each hint goes with core events.
 */
final class CoreJudge {
  private static final double THRESHOLD = -0.1;
  private static final int FRESH = 4;
  private static final int RECENT = 15;
  private static final int OLD = 45;
  private static final int YEAR = 300;

  /** Acts in words are mostly news; standing support, aid and control are mostly background. */
  private static final Set<String> TALK =
      Set.of("ACCUSE", "AGREE", "CONSULT", "REQUEST", "REJECT", "THREATEN");

  private static final Set<String> STANDING =
      Set.of("AID", "SUPPORT", "COERCE", "SANCTION", "MOBILIZE");

  private final SentenceView view;

  CoreJudge(SentenceView view) {
    this.view = view;
  }

  boolean isCore(
      Candidate candidate, EventType type, Status status, Optional<When> when, boolean said) {
    if (view.block() == BlockKind.TITLE || view.block() == BlockKind.LEAD) {
      return true;
    }
    double sum = position() + age(when) + kind(type);
    sum += said ? 0.25 : 0;
    sum += inRelative(candidate.trigger()) ? -0.5 : 0;
    sum += candidate.isNoun() ? -0.2 : 0;
    sum += status == Status.PLANNED || status == Status.ONGOING ? 0.3 : 0;
    return sum > THRESHOLD;
  }

  private double position() {
    int length = view.mentions().parsed().document().text().length();
    double at = (double) view.sentence().span().start() / Math.max(1, length);
    if (at < 0.2) {
      return 0.9;
    }
    return at < 0.6 ? 0 : -0.15;
  }

  private double age(Optional<When> when) {
    Optional<LocalDate> published = view.mentions().parsed().document().published();
    Optional<LocalDate> day = when.flatMap(When::to);
    if (published.isEmpty() || day.isEmpty()) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(day.get(), published.get());
    if (days > OLD) {
      return days > YEAR ? -1.6 : -1;
    }
    return days <= FRESH ? 0.8 : days <= RECENT ? 0.4 : -0.4;
  }

  private static double kind(EventType type) {
    return TALK.contains(type.code()) ? 0.5 : STANDING.contains(type.code()) ? -0.4 : -0.15;
  }

  private boolean inRelative(Token trigger) {
    return trigger.relation().equals("acl:relcl")
        || view.tree().ancestors(trigger).stream().anyMatch(t -> t.relation().equals("acl:relcl"));
  }
}
