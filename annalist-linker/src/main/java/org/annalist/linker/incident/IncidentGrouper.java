package org.annalist.linker.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.model.event.Event;

/**
 * Puts events that tell the same happening together. Every event joins the earlier group it agrees
 * with most, or opens a new one. A definite mention ("the attack") needs less agreement than an
 * indefinite one.
 */
final class IncidentGrouper {
  private static final int ENOUGH = 3;
  private static final int ENOUGH_IN_SENTENCE = 2;
  private static final int ENOUGH_IF_DEFINITE = 0;
  private static final int LOOK_BACK = 40;
  private static final Pattern DEFINITE =
      Pattern.compile(
          "\\b(the|that|this|those|these|its|his|their)\\s+([\\w’'-]+\\s+){0,3}$",
          Pattern.CASE_INSENSITIVE);

  private final IncidentKinds kinds;

  IncidentGrouper(IncidentKinds kinds) {
    this.kinds = kinds;
  }

  /** Groups in order of first mention, each with its events in text order. */
  List<List<Event>> group(String text, List<Event> events) {
    List<List<Event>> groups = new ArrayList<>();
    events.stream()
        .filter(e -> kinds.of(e).isPresent())
        .sorted(Comparator.comparing(Event::trigger))
        .forEach(
            e ->
                best(text, e, groups)
                    .ifPresentOrElse(g -> g.add(e), () -> groups.add(new ArrayList<>(List.of(e)))));
    return groups;
  }

  private Optional<List<Event>> best(String text, Event event, List<List<Event>> groups) {
    boolean definite = isDefinite(text, event);
    Optional<List<Event>> best = Optional.empty();
    int bestScore = Agreement.CONTRADICTION;
    for (List<Event> group : groups) {
      int score = score(event, group);
      if (score >= enough(event, group, definite) && score >= bestScore) {
        best = Optional.of(group);
        bestScore = score;
      }
    }
    return best;
  }

  private static int enough(Event event, List<Event> group, boolean definite) {
    if (definite) {
      return ENOUGH_IF_DEFINITE;
    }
    boolean together = group.stream().anyMatch(m -> m.sentence().equals(event.sentence()));
    return together ? ENOUGH_IN_SENTENCE : ENOUGH;
  }

  private int score(Event event, List<Event> group) {
    int best = Agreement.CONTRADICTION;
    for (Event member : group) {
      if (!sameKind(event, member)) {
        return Agreement.CONTRADICTION;
      }
      int agreement = Agreement.of(event, member);
      if (agreement == Agreement.CONTRADICTION) {
        return agreement;
      }
      best = Math.max(best, agreement);
    }
    return best;
  }

  private boolean sameKind(Event a, Event b) {
    IncidentKind one = kinds.of(a).orElseThrow();
    IncidentKind other = kinds.of(b).orElseThrow();
    return a.type().equals(b.type()) ? one.fits(other) : one.group().equals(other.group());
  }

  private static boolean isDefinite(String text, Event event) {
    int end = event.trigger().start();
    return DEFINITE.matcher(text.substring(Math.max(0, end - LOOK_BACK), end)).find();
  }
}
