package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.knowledge.learn.Judgement;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.Recodings;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * Decides by what was learned which proposals of a sentence are events, and of which type and
 * status. Used once, by one thread.
 */
final class Decider {
  private final EventJudge models;
  private final StatusJudge grammar;
  private final Predicate<Candidate> habits;
  private final EventLexicon lexicon;
  private final List<Candidate> standing;

  /**
   * A decider.
   *
   * @param models what was learned
   * @param grammar what grammar says of status
   * @param habits whether words near a candidate tell a repetition
   * @param lexicon of event words
   * @param standing the candidates as the rules read them
   */
  Decider(
      EventJudge models,
      StatusJudge grammar,
      Predicate<Candidate> habits,
      EventLexicon lexicon,
      List<Candidate> standing) {
    this.models = models;
    this.grammar = grammar;
    this.habits = habits;
    this.lexicon = lexicon;
    this.standing = standing;
  }

  /**
   * The events among the proposals, then what may be one, each in text order; words that another
   * event consumes are none.
   */
  List<Decided> decide(List<Proposal> proposals, EventSignals signals) {
    List<Decided> all = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    Signals seen = new Signals();
    for (Proposal proposal : proposals) {
      signals.add(seen.clear(), proposal);
      double chance = models.chance(seen);
      if (models.isEvent(chance)) {
        all.add(decide(proposal, seen, chance));
        proposal.ruled().ifPresent(c -> consumed.addAll(c.consumed()));
      } else if (models.isFaint(chance) && proposal.ruled().isPresent()) {
        all.add(decide(proposal, seen, chance));
      }
    }
    Set<Integer> told = new HashSet<>();
    return all.stream()
        .sorted(Comparator.comparing(Decided::faint))
        .filter(d -> !consumed.contains(d.candidate().trigger().index()))
        .filter(d -> told.add(d.candidate().trigger().index()))
        .toList();
  }

  private Decided decide(Proposal proposal, Signals seen, double chance) {
    Judgement types = models.types(seen);
    EventType type = models.type(types, proposal);
    Candidate candidate = read(proposal, type);
    Verdict verdict = grammar.judge(proposal);
    Status plain = plain(verdict, candidate);
    Signals typed = Observation.typed(seen, type.code());
    Status status = models.status(typed, type, plain).orElse(plain);
    boolean faint = !models.isEvent(chance);
    double sure = chance * types.of(type.code());
    Optional<Boolean> core = models.core(typed);
    Optional<Recodings.Shift> refused = refused(proposal, type, verdict);
    if (refused.isPresent()) {
      return new Decided(
          candidate, refused.get().type(), refused.get().status(), faint, sure, core);
    }
    EventType coded = status == Status.PLANNED ? promised(type) : type;
    return new Decided(candidate, coded, status, faint, sure, core);
  }

  /** What an act that a row tells is when its actor will not do it. */
  private Optional<Recodings.Shift> refused(Proposal proposal, EventType type, Verdict verdict) {
    Recodings recodings = lexicon.recodings();
    boolean ruled = proposal.ruled().flatMap(c -> recodings.refused(c.type())).isPresent();
    return ruled && verdict.refused() ? recodings.refused(type) : Optional.empty();
  }

  /** Planned cooperation is a promise. */
  private EventType promised(EventType type) {
    return lexicon.recodings().planned(type).map(Recodings.Shift::type).orElse(type);
  }

  private Status plain(Verdict verdict, Candidate candidate) {
    Status status = verdict.status();
    boolean real = status == Status.HAPPENED || status == Status.ONGOING;
    return real && habits.test(candidate) ? Status.HABITUAL : status;
  }

  /** As the rules read it; a noun that names the deed of a verb of harm is read by that verb. */
  private Candidate read(Proposal proposal, EventType type) {
    Optional<Candidate> ruled =
        standing.stream()
            .filter(c -> c.type().equals(type) && tells(c, proposal.index()))
            .findFirst();
    return ruled.orElseGet(() -> proposal.as(type, lexicon));
  }

  private static boolean tells(Candidate candidate, int word) {
    return candidate.trigger().index() == word
        || candidate.deed().filter(d -> d.trigger().index() == word).isPresent();
  }
}
