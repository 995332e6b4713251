package org.annalist.lab.bench;

import java.util.List;
import java.util.Locale;

/** Rates as a Markdown table. Stateless. */
public final class LayerTable {
  private static final double MICROS = 1e6;

  private LayerTable() {}

  /** The table, with an empty line after it. */
  public static String of(List<LayerRate> rates) {
    StringBuilder out =
        new StringBuilder(
            "| | tokens per CPU-second | sentences per CPU-second | microseconds per token"
                + " | bytes per sentence |\n|---|---|---|---|---|\n");
    for (LayerRate rate : rates) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %,.0f | %.1f | %,d |",
              rate.layer(),
              rate.tokensPerSecond(),
              rate.sentencesPerSecond(),
              MICROS / rate.tokensPerSecond(),
              rate.bytesPerSentence()));
      out.append('\n');
    }
    return out.append('\n').toString();
  }
}
