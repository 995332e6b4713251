package org.annalist.lab.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annalist.lab.bench.linking.LinkingRun.Step;
import org.annalist.lab.synthetic.SyntheticNews;
import org.annalist.linker.across.RecordLinker;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingBenchTest {
  private static final SyntheticNews NEWS = new SyntheticNews(3, 40, 160);

  @TempDir Path folder;

  @Test
  void inventedNewsIsLinkedAlmostAsItHappened() {
    List<Step> told = new ArrayList<>();
    MemoryLinkStore store = new MemoryLinkStore();
    LinkingRun run = new LinkingBench(store, store::put, 40, told::add).run(NEWS);
    assertThat(run.reports()).isEqualTo(160);
    assertThat(run.f1()).isGreaterThan(0.95);
    assertThat(run.incidents()).isBetween(36, 46);
    assertThat(told).isEqualTo(run.steps()).hasSize(4);
  }

  @Test
  void theTableHasARowForEachStep() {
    assertThat(CostTable.of(List.of(new Step(5000, 1.284), new Step(10_000, 1.3))))
        .endsWith("|---|---|\n| 5,000 | 1.28 |\n| 10,000 | 1.30 |\n");
  }

  @Test
  void aRecordOnDiskHoldsTheSameIncidentsAsOneInMemory() {
    MemoryLinkStore memory = new MemoryLinkStore();
    LinkingRun inMemory = new LinkingBench(memory, memory::put, 80, s -> {}).run(NEWS);
    List<LinkedIncident> expected = RecordLinker.over(memory).incidents(IncidentQuery.all());
    try (EventStore store = SqliteEventStore.open(folder).value().orElseThrow()) {
      LinkingRun onDisk = new LinkingBench(store.links(), store::put, 80, s -> {}).run(NEWS);
      assertThat(onDisk.f1()).isEqualTo(inMemory.f1());
      List<LinkedIncident> kept = RecordLinker.over(store.links()).incidents(IncidentQuery.all());
      assertThat(kept).extracting(LinkedIncident::id).isEqualTo(ids(expected));
      assertThat(kept).extracting(i -> i.accounts().size()).isEqualTo(sizes(expected));
      assertThat(kept).extracting(LinkedIncident::links).isEqualTo(links(expected));
    }
  }

  private static List<String> ids(List<LinkedIncident> incidents) {
    return incidents.stream().map(LinkedIncident::id).toList();
  }

  private static List<Integer> sizes(List<LinkedIncident> incidents) {
    return incidents.stream().map(i -> i.accounts().size()).toList();
  }

  private static List<Object> links(List<LinkedIncident> incidents) {
    return incidents.stream().map(i -> (Object) i.links()).toList();
  }

  @Test
  void theFigureHasAPointForEveryStep() {
    String svg = CostFigure.of(List.of(new Step(100, 1.5), new Step(200, 1.25)));
    assertThat(svg).startsWith("<svg").endsWith("</svg>\n").contains("polyline");
    assertThat(svg).containsPattern("points=\"[0-9.]+,[0-9.]+ 620\\.0,[0-9.]+\"");
  }
}
