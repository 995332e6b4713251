package org.annalist.coder.who;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;

/**
 * The peoples whose armed men a report speaks of: where "Kurdish forces" fight, "the Kurds" and
 * "Kurdish leaders" are their side of the fight.
 */
final class ArmedPeoples {
  private static final List<String> ARMED = List.of("REB");
  private static final Set<String> SIDES =
      Set.of(
          "group",
          "groups",
          "leader",
          "leaders",
          "faction",
          "factions",
          "commander",
          "commanders",
          "ally",
          "allies",
          "side",
          "leadership",
          "units",
          "unit",
          "fighters");

  private final Set<String> words = new HashSet<>();

  private ArmedPeoples() {}

  /** The peoples of whom the drafts of a document tell armed forces. */
  static ArmedPeoples of(List<Line> lines, List<List<Draft>> drafts) {
    ArmedPeoples peoples = new ArmedPeoples();
    for (List<Draft> here : drafts) {
      for (Draft draft : here) {
        if (draft.what().sector().equals(Optional.of("REB"))) {
          peoples.people(lines.get(draft.sentence()), draft).ifPresent(peoples.words::add);
        }
      }
    }
    return peoples;
  }

  /** The draft as an armed side, when it means a people of whom that is told. */
  Draft settle(Line line, Draft draft) {
    boolean plain = draft.what().kind() == ActorKind.PEOPLE && Nations.isState(line, draft);
    boolean side = SIDES.contains(draft.what().head());
    boolean told = people(line, draft).filter(words::contains).isPresent();
    return (plain || side) && told && isOpen(draft.what()) ? draft.with(armed(draft)) : draft;
  }

  private static boolean isOpen(Resolution what) {
    return what.sectors().isEmpty() || what.inherits();
  }

  private static Resolution armed(Draft draft) {
    Reason why = new Reason(draft.words(), "is at arms in this report", "coder.who");
    return draft.what().withSectors(ARMED, why);
  }

  /** The first letters of the people's name, alike in "Kurd", "Kurds" and "Kurdish". */
  private Optional<String> people(Line line, Draft draft) {
    return line.within(draft.tokens()).stream()
        .filter(p -> p.kind() == EntryKind.PEOPLE)
        .findFirst()
        .map(p -> stem(line.lower(p.tokens().start())));
  }

  private static String stem(String word) {
    return word.replaceFirst("(ish|ic|i|ese)?s?$", "");
  }
}
