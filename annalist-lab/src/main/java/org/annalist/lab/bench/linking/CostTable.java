package org.annalist.lab.bench.linking;

import java.util.List;
import java.util.Locale;
import org.annalist.lab.bench.linking.LinkingRun.Step;

/** The cost per report against the size of the record, as a Markdown table. Stateless. */
public final class CostTable {
  private CostTable() {}

  /** The table, one row for each step. */
  public static String of(List<Step> steps) {
    StringBuilder out = new StringBuilder();
    out.append("| reports in the record | processor time for a report, ms |\n|---|---|\n");
    for (Step step : steps) {
      out.append(String.format(Locale.ROOT, "| %,d | %.2f |\n", step.reports(), step.cpuMillis()));
    }
    return out.toString();
  }
}
