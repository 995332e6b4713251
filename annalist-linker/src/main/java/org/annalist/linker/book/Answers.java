package org.annalist.linker.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LinkPart;

/** Finds which measures and pledges answer which demands. */
final class Answers {
  private static final double ENOUGH = 0.45;
  private static final double FROM_ASKED = 0.25;
  private static final double SAME_BODY = 0.1;
  private static final double IN_REPORT = 0.2;
  private static final double STEP = 0.1;
  private static final double MATTER = 0.7;
  private static final double SUREST = 0.95;
  private static final int PLEDGE_SHARES = 2;

  private final Map<String, List<Repeats.Group>> demandsOn = new TreeMap<>();

  /** The demands among these groups, by the side that is asked. */
  Answers(List<Repeats.Group> groups) {
    for (Repeats.Group group : groups) {
      if (group.first().source().entry().kind() == LedgerKind.DEMAND) {
        asked(group)
            .ifPresent(a -> demandsOn.computeIfAbsent(a, k -> new ArrayList<>()).add(group));
      }
    }
  }

  private static Optional<String> asked(Repeats.Group group) {
    return group.tellings().stream()
        .flatMap(t -> t.source().entry().to().stream())
        .filter(a -> a.country().isPresent())
        .map(Telling::side)
        .findFirst();
  }

  /** A demand and the link from it to what answers it. */
  record Answer(
      Repeats.Group demand, Repeats.Group answer, double confidence, List<LinkPart> parts) {
    Answer {
      parts = List.copyOf(parts);
    }

    LedgerLink fromDemand() {
      return link(LedgerLink.Kind.ANSWERED_BY, answer.first());
    }

    LedgerLink fromAnswer() {
      return link(LedgerLink.Kind.ANSWERS, demand.first());
    }

    private LedgerLink link(LedgerLink.Kind kind, Telling other) {
      return new LedgerLink(
          kind,
          Optional.of(other.id()),
          other.source().document(),
          other.source().entry().what(),
          other.source().words(),
          confidence,
          parts);
    }
  }

  /** The demands that a measure or pledge answers, the surest first. */
  List<Answer> of(Repeats.Group group) {
    LedgerKind kind = group.first().source().entry().kind();
    if (kind != LedgerKind.MEASURE && kind != LedgerKind.PLEDGE) {
      return List.of();
    }
    return demandsOn.entrySet().stream()
        .filter(e -> group.tellings().stream().anyMatch(t -> t.isMadeBy(e.getKey())))
        .flatMap(e -> e.getValue().stream())
        .flatMap(d -> answer(d, group).stream())
        .sorted(Comparator.comparingDouble((Answer a) -> -a.confidence()))
        .toList();
  }

  private static Optional<Answer> answer(Repeats.Group demand, Repeats.Group group) {
    Optional<Answer> best = Optional.empty();
    for (Telling asked : demand.tellings()) {
      for (Telling answering : group.tellings()) {
        List<LinkPart> parts = parts(asked, answering);
        double sum = Math.min(SUREST, parts.stream().mapToDouble(LinkPart::weight).sum());
        if (sum >= ENOUGH && best.map(b -> sum > b.confidence()).orElse(true)) {
          best = Optional.of(new Answer(demand, group, sum, parts));
        }
      }
    }
    return best;
  }

  /** The reasons; none when it cannot be an answer. */
  private static List<LinkPart> parts(Telling demand, Telling answer) {
    boolean tied = answer.source().entry().answers().filter(demand.id()::equals).isPresent();
    int shared = Matter.shared(demand.matter(), answer.matter());
    boolean measure = answer.source().entry().kind() == LedgerKind.MEASURE;
    if (!tied && (isBefore(answer, demand) || shared < (measure ? 1 : PLEDGE_SHARES))) {
      return List.of();
    }
    List<LinkPart> parts = new ArrayList<>();
    double alike = demand.matter().cosine(answer.matter());
    if (shared > 0) {
      parts.add(Matter.reason(demand.matter(), answer.matter(), MATTER * alike));
    }
    parts.add(new LinkPart("side", "made by the side that was asked", FROM_ASKED));
    if (measure) {
      parts.add(new LinkPart("step", "a step that was taken", STEP));
    }
    if (demand.source().entry().to().flatMap(Actor::sector).isPresent()
        && demand
            .source()
            .entry()
            .to()
            .flatMap(Actor::sector)
            .equals(answer.source().entry().by().sector())) {
      parts.add(new LinkPart("body", "made by the body that was asked", SAME_BODY));
    }
    if (tied) {
      parts.add(new LinkPart("report", "one report tells both", IN_REPORT));
    }
    parts.sort(Comparator.comparingDouble((LinkPart p) -> -p.weight()));
    return parts;
  }

  private static boolean isBefore(Telling answer, Telling demand) {
    Optional<LocalDate> then = answer.source().day();
    Optional<LocalDate> asked = demand.source().day();
    return then.isPresent() && asked.isPresent() && then.get().isBefore(asked.get());
  }
}
