package org.annalist.lab.bench.linking;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annalist.lab.synthetic.SyntheticNews;
import org.annalist.lab.synthetic.SyntheticReport;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;

/** Links invented news report by report and measures cost and quality. Used by one thread, once. */
public final class LinkingBench {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final long MEGABYTE = 1024L * 1024;

  private final LinkStore store;
  private final Consumer<LinkedDocument> keep;
  private final int stretch;
  private final Consumer<LinkingRun.Step> progress;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final MemoryMXBean heap = ManagementFactory.getMemoryMXBean();
  private final Map<String, Integer> truth = new HashMap<>();
  private final List<LinkingRun.Step> steps = new ArrayList<>();
  private int reports;
  private long wall;
  private long cpu;
  private long cpuBefore;
  private long peak;

  /**
   * A bench over a record.
   *
   * @param store the links of the record
   * @param keep keeps a report in the record, so that it waits to be linked
   * @param stretch reports for each step of the curve, at least 1
   * @param progress told of every step
   */
  public LinkingBench(
      LinkStore store,
      Consumer<LinkedDocument> keep,
      int stretch,
      Consumer<LinkingRun.Step> progress) {
    this.store = store;
    this.keep = keep;
    this.stretch = stretch;
    this.progress = progress;
  }

  /** Links all of the news. */
  public LinkingRun run(SyntheticNews news) {
    RecordLinker linker = RecordLinker.over(store);
    news.forEach(report -> link(report, linker));
    Map<String, String> groups = new HashMap<>();
    truth
        .keySet()
        .forEach(
            a ->
                store
                    .find(LinkSpace.INCIDENT, a)
                    .map(LinkGroup::id)
                    .ifPresent(g -> groups.put(a, g)));
    Map<Object, Integer> sizes = new HashMap<>();
    groups.forEach(
        (account, group) -> {
          sizes.merge("group " + group, 1, Integer::sum);
          sizes.merge("truth " + truth.get(account), 1, Integer::sum);
          sizes.merge(group + " " + truth.get(account), 1, Integer::sum);
        });
    return new LinkingRun(
        steps,
        reports,
        (int) groups.values().stream().distinct().count(),
        groups.size(),
        share(groups, sizes, true),
        share(groups, sizes, false),
        wall / NANOS_PER_SECOND,
        cpu / NANOS_PER_SECOND,
        peak / MEGABYTE);
  }

  private void link(SyntheticReport report, RecordLinker linker) {
    truth.putAll(report.truth());
    long startWall = System.nanoTime();
    long startCpu = threads.getCurrentThreadCpuTime();
    keep.accept(report.linked());
    linker.catchUp();
    cpu += threads.getCurrentThreadCpuTime() - startCpu;
    wall += System.nanoTime() - startWall;
    peak = Math.max(peak, heap.getHeapMemoryUsage().getUsed());
    if (++reports % stretch == 0) {
      steps.add(new LinkingRun.Step(reports, (cpu - cpuBefore) / NANOS_PER_MILLI / stretch));
      progress.accept(steps.get(steps.size() - 1));
      cpuBefore = cpu;
    }
  }

  /** B-cubed: the mean share of an account's group, or of its truth, that both have. */
  private double share(Map<String, String> groups, Map<Object, Integer> sizes, boolean ofGroup) {
    return groups.entrySet().stream()
        .mapToDouble(
            e -> {
              String whole = ofGroup ? "group " + e.getValue() : "truth " + truth.get(e.getKey());
              double both = sizes.getOrDefault(e.getValue() + " " + truth.get(e.getKey()), 0);
              return both / sizes.getOrDefault(whole, 1);
            })
        .average()
        .orElse(0);
  }
}
