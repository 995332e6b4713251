package org.annalist.coder.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.coder.event.WordReading.Fate;
import org.annalist.coder.event.WordReading.RowReading;
import org.annalist.coder.event.WordReading.Share;
import org.annalist.coder.role.Contender;
import org.annalist.knowledge.learn.Judgement;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.model.event.Event;

/** Tells how the words of one coded sentence were read. Used once, by one thread. */
final class Explainer {
  private static final int REASONS = 5;
  private static final int TYPES = 3;

  private final List<Proposal> proposals;
  private final Kinds kinds;
  private final Optional<EventJudge> judge;
  private final List<Event> events;
  private final OpenAct.Stage stage;

  /**
   * An explainer.
   *
   * @param proposals the words that may tell an event
   * @param kinds tells whether the needs of a row are met
   * @param judge what was learned, if anything
   * @param events what the sentence was coded as
   * @param stage casts a word as an event
   */
  Explainer(
      List<Proposal> proposals,
      Kinds kinds,
      Optional<EventJudge> judge,
      List<Event> events,
      OpenAct.Stage stage) {
    this.proposals = proposals;
    this.kinds = kinds;
    this.judge = judge;
    this.events = events;
    this.stage = stage;
  }

  /** The readings in text order. */
  List<WordReading> read(EventSignals signals) {
    return proposals.stream().map(p -> reading(p, signals.of(p))).toList();
  }

  private WordReading reading(Proposal proposal, Signals seen) {
    Optional<Event> event = event(proposal);
    Optional<Token> teller = event.isPresent() ? Optional.empty() : teller(proposal);
    double chance = chance(proposal, seen);
    boolean untold = event.isPresent() && judge.filter(j -> j.isFaint(chance)).isPresent();
    String type = event.map(e -> e.type().code()).orElseGet(() -> likeliest(proposal, seen));
    return new WordReading(
        proposal.trigger(),
        fate(event.isPresent(), teller.isPresent()),
        teller,
        chance,
        judge.map(j -> j.bar(untold)).orElse(1.0),
        judge.map(j -> j.reasons(seen, REASONS)).orElse(List.of()),
        judge.map(j -> best(j.types(seen))).orElse(List.of()),
        judge.map(j -> j.typeReasons(seen, type, REASONS)).orElse(List.of()),
        proposal.rows().stream()
            .map(r -> new RowReading(r.id(), r.type().code(), kinds.meets(r, proposal.slots())))
            .toList(),
        event,
        event.map(e -> contenders(proposal, e)).orElse(List.of()));
  }

  private double chance(Proposal proposal, Signals seen) {
    return judge.map(j -> j.chance(seen)).orElseGet(() -> proposal.ruled().isPresent() ? 1.0 : 0.0);
  }

  private String likeliest(Proposal proposal, Signals seen) {
    return judge
        .map(j -> j.types(seen).best())
        .orElseGet(() -> proposal.ruled().map(c -> c.type().code()).orElse(""));
  }

  private Fate fate(boolean coded, boolean part) {
    if (coded) {
      return Fate.CODED;
    }
    return part ? Fate.PART : judge.isPresent() ? Fate.UNLIKELY : Fate.UNKNOWN;
  }

  private Optional<Event> event(Proposal proposal) {
    int end = proposal.trigger().span().end();
    return events.stream().filter(e -> e.trigger().end() == end).findFirst();
  }

  /** The word of the event that has this one among its words or needs it. */
  private Optional<Token> teller(Proposal proposal) {
    int start = proposal.trigger().span().start();
    Optional<Event> among =
        events.stream()
            .filter(
                e ->
                    e.evidence().spans().stream()
                        .anyMatch(s -> s.start() <= start && start < s.end()))
            .findFirst();
    return proposals.stream()
        .filter(p -> p.index() != proposal.index() && event(p).isPresent())
        .filter(
            p ->
                event(p).equals(among)
                    || p.ruled().filter(c -> c.consumed().contains(proposal.index())).isPresent())
        .map(Proposal::trigger)
        .findFirst();
  }

  private static List<Share> best(Judgement types) {
    return IntStream.range(0, types.classes().size())
        .mapToObj(c -> new Share(types.classes().get(c), types.probabilities().get(c)))
        .sorted(Comparator.comparingDouble(Share::probability).reversed())
        .limit(TYPES)
        .toList();
  }

  private List<Contender> contenders(Proposal proposal, Event event) {
    return stage.cast(proposal, event.type(), event.status()).cast().contenders();
  }
}
