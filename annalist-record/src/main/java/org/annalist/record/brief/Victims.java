package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.model.event.Actor;
import org.annalist.model.link.LinkedIncident;

/** Names the victims of an incident: those asked about where there are any, each group once. */
final class Victims {
  private static final String COUNTED =
      "^(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|the)\\s+";

  private Victims() {}

  static List<String> of(LinkedIncident incident, BriefQuestion question) {
    List<Actor> known = incident.victims().stream().filter(a -> !a.sectors().isEmpty()).toList();
    List<Actor> asked =
        incident.victims().stream()
            .filter(a -> a.country().filter(question.nationalities()::contains).isPresent())
            .toList();
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Actor each : asked.isEmpty() ? known : asked) {
      names
          .computeIfAbsent(each.code(), k -> new ArrayList<>())
          .add(each.name().replaceFirst(COUNTED, ""));
    }
    return names.values().stream().map(Victims::best).toList();
  }

  /** A plural where there is one, the shortest of those. */
  private static String best(List<String> names) {
    return names.stream()
        .min(
            Comparator.comparing((String n) -> !n.endsWith("s"))
                .thenComparing(String::length)
                .thenComparing(n -> n))
        .orElseThrow();
  }
}
