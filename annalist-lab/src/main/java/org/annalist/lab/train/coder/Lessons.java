package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;

/** The lessons of the coder, in the order in which they are learned. Immutable. */
public record Lessons(List<Course> all) {
  /** Copies the list. */
  public Lessons {
    all = List.copyOf(all);
  }

  /** All lessons of the product. */
  public static Lessons standard() {
    EventLabelCache events = new EventLabelCache();
    List<Course> all =
        new ArrayList<>(
            List.of(
                new EventLesson(events),
                new EventTypeLesson(events),
                new EventStatusLesson(events),
                new EventCoreLesson(events),
                new CastLesson(),
                new WhenLesson(),
                new WhereLesson(),
                new SaidByLesson()));
    all.add(new StatementLesson());
    all.addAll(LedgerLesson.all());
    all.add(new IncidentLesson());
    return new Lessons(all);
  }

  /**
   * Those with these names; all when there are none.
   *
   * @throws IllegalArgumentException for a name that no lesson has
   */
  public Lessons only(List<String> names) {
    List<String> known = all.stream().map(Course::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("no lesson " + name + ", only " + known);
      }
    }
    return names.isEmpty()
        ? this
        : new Lessons(all.stream().filter(l -> names.contains(l.name())).toList());
  }
}
