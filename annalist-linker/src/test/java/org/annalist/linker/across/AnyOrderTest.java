package org.annalist.linker.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annalist.linker.Told;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkedIncident;
import org.junit.jupiter.api.Test;

/** Whatever the order in which reports arrive, the incidents are the same. */
class AnyOrderTest {
  private static final List<String> TOWNS = List.of("Goma", "Beni", "Bunia");
  private static final List<String> THINGS = List.of("market", "ferry", "church", "depot");
  private final Random random = new Random(11);

  private LinkedDocument report(int number) {
    String town = TOWNS.get(random.nextInt(TOWNS.size()));
    String thing = THINGS.get(random.nextInt(THINGS.size()));
    String day = "2025-03-0" + (1 + random.nextInt(6));
    String text =
        "A bomb hit the " + thing + " of " + town + " on that day, report " + number + " says.";
    Told told = Told.from("r" + number, "P" + number % 5, day, text);
    double north = TOWNS.indexOf(town);
    return told.event(
            "ASSAULT",
            random.nextInt(3) == 0 ? "" : "explosives",
            "bomb",
            e -> {
              if (random.nextInt(4) > 0) {
                e.when(told.day("that day", day));
              }
              if (random.nextInt(4) > 0) {
                e.where(told.town(town, "COD", north, 29.2));
              }
              return random.nextBoolean() ? e.harm(Told.killed(1 + random.nextInt(4))) : e;
            })
        .linked();
  }

  private static List<LinkedIncident> linked(List<LinkedDocument> reports, int atATime) {
    MemoryLinkStore store = new MemoryLinkStore();
    RecordLinker linker = RecordLinker.over(store);
    for (int i = 0; i < reports.size(); i++) {
      store.put(reports.get(i));
      if (i % atATime == 0) {
        linker.catchUp();
      }
    }
    linker.catchUp();
    return linker.incidents(IncidentQuery.all());
  }

  @Test
  void shuffledReportsGiveTheSameIncidentsWithTheSameIdsLinksAndCandidates() {
    List<LinkedDocument> reports = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      reports.add(report(i));
    }
    List<LinkedIncident> expected = linked(reports, 1);
    assertThat(expected.size()).isBetween(5, 44);
    assertThat(expected).anyMatch(i -> !i.candidates().isEmpty());
    for (int i = 0; i < 7; i++) {
      Collections.shuffle(reports, random);
      assertThat(linked(reports, 1 + i * 3)).isEqualTo(expected);
    }
  }

  @Test
  void correctionsAndEditsInBetweenDoNotChangeWhatTheOthersBecome() {
    List<LinkedDocument> reports = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      reports.add(report(i));
    }
    List<LinkedIncident> expected = linked(reports, 1);
    MemoryLinkStore store = new MemoryLinkStore();
    RecordLinker linker = RecordLinker.over(store);
    reports.subList(0, 15).forEach(store::put);
    linker.catchUp();
    List<LinkedIncident> early = linker.incidents(IncidentQuery.all());
    linker.merge(early.get(0).id(), early.get(1).id(), "ana", "2025", "try");
    reports.subList(15, 30).forEach(store::put);
    linker.catchUp();
    store.delete(reports.get(3).document().id());
    linker.catchUp();
    linker.undo(1, "ana", "2025", "back");
    store.put(reports.get(3));
    linker.catchUp();
    assertThat(linker.incidents(IncidentQuery.all())).isEqualTo(expected);
  }
}
