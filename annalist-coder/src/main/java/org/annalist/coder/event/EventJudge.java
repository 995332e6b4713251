package org.annalist.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.circumstance.Telling;
import org.annalist.knowledge.learn.Judgement;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Reason;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/** The learned decisions on events. Immutable and thread-safe. */
final class EventJudge {
  /** Names of the decisions. */
  static final String EVENT = "event";

  static final String TYPE = "event.type";
  static final String STATUS = "event.status";
  static final String CORE = "event.core";

  /** From which probability a word is coded: the best F1 on reports that taught nothing. */
  private static final double THRESHOLD = 0.3;

  /** From which probability a deed that is told nowhere else is coded. */
  private static final double FAINT = 0.15;

  /**
   * How much more a status weighs that grammar says plainly of an act of deeds (the best share
   * right in cross-validation; rare statuses are seldom enough in what was learned from).
   */
  private static final double PLAIN = 5;

  /**
   * How much more the type weighs of a rule whose needs hold: what the lexicon says plainly
   * ("imposed sanctions") stands against what few examples taught.
   */
  private static final double RULED = 5;

  private final LinearModel event;
  private final LinearModel type;
  private final Optional<LinearModel> status;
  private final Optional<LinearModel> core;

  private EventJudge(LinearModel event, LinearModel type, LearnedModels models) {
    this.event = event;
    this.type = type;
    status = models.find(STATUS);
    core = models.find(CORE);
  }

  /** The decisions among these models; absent when events or types are not learned. */
  static Optional<EventJudge> of(LearnedModels models) {
    return models
        .find(EVENT)
        .flatMap(e -> models.find(TYPE).map(t -> new EventJudge(e, t, models)));
  }

  /** The probability that the word tells an event. */
  double chance(Signals signals) {
    return event.chance(signals, event.classes().get(1));
  }

  /** Whether a word with this probability is coded. */
  boolean isEvent(double chance) {
    return chance >= THRESHOLD;
  }

  /** Whether a word with this probability is coded when it tells what nothing else does. */
  boolean isFaint(double chance) {
    return chance >= FAINT && !isEvent(chance);
  }

  /** The probability from which a word is coded; a lower one for what nothing else tells. */
  double bar(boolean untold) {
    return untold ? FAINT : THRESHOLD;
  }

  /** What spoke most for and against an event, strongest first. */
  List<Reason> reasons(Signals signals, int limit) {
    return event.reasons(signals, event.classes().get(1), limit);
  }

  /** What spoke most for and against a type; empty for one that is not known. */
  List<Reason> typeReasons(Signals signals, String of, int limit) {
    return type.classes().contains(of) ? type.reasons(signals, of, limit) : List.of();
  }

  /** The type: the most probable one, that of a rule whose needs hold weighing more. */
  EventType type(Judgement types, Proposal proposal) {
    String best = types.best();
    Optional<String> ruled =
        proposal.ruled().filter(c -> !c.row().needs().isEmpty()).map(c -> c.type().code());
    return new EventType(ruled.filter(r -> RULED * types.of(r) > types.of(best)).orElse(best));
  }

  /** The types that an event may have. */
  Judgement types(Signals signals) {
    return type.judge(signals);
  }

  /** Whether it took place; absent when that is not learned. */
  Optional<Status> status(Signals typed, EventType of, Status plain) {
    return status.map(m -> status(m.judge(typed), of, plain));
  }

  /** What is denied in so many words is denied; else what was learned, plain grammar weighing. */
  private static Status status(Judgement judgement, EventType of, Status plain) {
    if (plain == Status.DENIED) {
      return plain;
    }
    // What is negated or open in acts in words is mostly their content.
    boolean weighs = plain != Status.HAPPENED && !Telling.isInWords(of.code());
    Status best = Status.valueOf(judgement.best().toUpperCase(Locale.ROOT));
    double most = judgement.of(judgement.best());
    return weighs && PLAIN * judgement.of(plain.name()) > most ? plain : best;
  }

  /** Whether it is part of what the report is about; absent when that is not learned. */
  Optional<Boolean> core(Signals typed) {
    return core.map(m -> m.chance(typed, m.classes().get(1)) >= 0.5);
  }
}
