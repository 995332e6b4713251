package org.annalist.linker.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Event;
import org.annalist.model.text.Document;

/**
 * Whether tellings of one happening make an incident, or speak of violence in general, in passing,
 * or once more of what stands elsewhere in the report. Learned from reports coded by people; with
 * no model all make one. Immutable and thread-safe.
 */
final class Founding {
  /** The name of the decision. */
  static final String NAME = "incident";

  /** The class that makes an incident. */
  static final String INCIDENT = "incident";

  /** Below one half: to miss an incident is worse than to show one too many. */
  private static final double ENOUGH = 0.4;

  private static final int FIFTHS = 5;
  private static final int MOST = 4;
  private static final int MOST_GROUPS = 8;

  private final Optional<LinearModel> model;

  Founding(LearnedModels models) {
    model = models.find(NAME);
  }

  /** Of all groups of a report, those that make an incident. */
  List<List<Event>> choose(Document document, List<List<Event>> groups) {
    if (model.isEmpty()) {
      return groups;
    }
    List<List<Event>> chosen = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (model.get().chance(signals(document, groups, i), INCIDENT) >= ENOUGH) {
        chosen.add(groups.get(i));
      }
    }
    return chosen;
  }

  /** What speaks for and against the group of this number. */
  static Signals signals(Document document, List<List<Event>> groups, int number) {
    List<Event> group = groups.get(number);
    Signals all = new Signals();
    group.forEach(e -> Telling.add(document, e, all));
    Signals out = all.distinct();
    long sameType =
        groups.subList(0, number).stream().filter(g -> type(g).equals(type(group))).count();
    out.add("sentences", String.valueOf(Math.min(sentences(group).size(), MOST)))
        .add("groups", String.valueOf(Math.min(groups.size(), MOST_GROUPS)))
        .add("rank", String.valueOf(Math.min(sameType, MOST)))
        .add("alike", String.valueOf(alike(groups, number)))
        .add("particular", particular(group))
        .add("tellings", String.valueOf(Math.min(group.size(), MOST)))
        .add("sure", String.valueOf(sure(group)))
        .add("type+sure", type(group), String.valueOf(sure(group)))
        .add("type+particular", type(group), particular(group));
    boolean shared =
        groups.subList(0, number).stream()
            .flatMap(g -> sentences(g).stream())
            .anyMatch(sentences(group)::contains);
    return out.addIf(shared, "sentence of an earlier one");
  }

  /** How sure the coder is of the surest telling, in fifths. */
  private static int sure(List<Event> group) {
    double most = group.stream().mapToDouble(e -> e.confidence().value()).max().orElse(0);
    return (int) Math.min(FIFTHS - 1, most * FIFTHS);
  }

  private static String type(List<Event> group) {
    return group.get(0).type().code();
  }

  private static Set<Integer> sentences(List<Event> group) {
    return group.stream().map(e -> e.sentence().start()).collect(Collectors.toSet());
  }

  private static String particular(List<Event> group) {
    return (Telling.any(group, e -> e.when().isPresent()) ? "when " : "")
        + (Telling.any(group, e -> Telling.point(e).isPresent()) ? "where " : "")
        + (Telling.any(group, e -> e.harm().killed().isPresent()) ? "killed" : "");
  }

  /** The best agreement of a telling with one of another group of the same type; -1 for none. */
  private static int alike(List<List<Event>> groups, int number) {
    List<Event> group = groups.get(number);
    return IntStream.range(0, groups.size())
        .filter(i -> i != number && type(groups.get(i)).equals(type(group)))
        .mapToObj(groups::get)
        .flatMap(other -> group.stream().flatMap(a -> other.stream().map(b -> Agreement.of(a, b))))
        .mapToInt(Math::toIntExact)
        .filter(a -> a != Agreement.CONTRADICTION)
        .max()
        .orElse(-1);
  }
}
