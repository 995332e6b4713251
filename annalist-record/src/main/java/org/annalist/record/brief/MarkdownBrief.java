package org.annalist.record.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.record.brief.Brief.Count;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Part;
import org.annalist.record.brief.Brief.Passage;
import org.annalist.record.brief.Brief.Source;

/** Writes a brief as Markdown (CommonMark with tables and footnotes). */
final class MarkdownBrief {
  private final Brief brief;
  private final StringBuilder out = new StringBuilder();

  /** A writer of this brief. */
  public MarkdownBrief(Brief brief) {
    this.brief = brief;
  }

  /** The whole text. */
  public String write() {
    out.append("# ").append(safe(brief.title())).append("\n\n");
    out.append("*").append(Wording.period(brief.period())).append(" · as of ");
    out.append(Wording.day(brief.asOf())).append(" · ").append(safe(brief.scope()));
    out.append("*\n\n");
    brief.summary().forEach(this::bullet);
    if (brief.lastBrief().isPresent()) {
      out.append("\n## Since the brief of ").append(Wording.day(brief.lastBrief().get()));
      out.append("\n\n");
      if (brief.changes().isEmpty()) {
        out.append("Nothing has changed.\n");
      }
      brief.changes().forEach(this::bullet);
    }
    trend();
    brief.parts().forEach(this::part);
    sources();
    out.append('\n');
    brief.passages().forEach(this::passage);
    return out.toString();
  }

  private void bullet(Line line) {
    out.append("- ").append(line(line)).append('\n');
  }

  private static String line(Line line) {
    return safe(line.text())
        + line.cites().stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
  }

  private void trend() {
    out.append("\n## Trend\n\n| | incidents | dead |\n|---|---|---|\n");
    row("this period", brief.trend().now());
    row("the same length before", brief.trend().before());
  }

  private void row(String name, Count count) {
    out.append("| ").append(name).append(" (").append(Wording.period(count.period()));
    out.append(") | ").append(count.incidents()).append(" | ").append(count.killed());
    out.append(" |\n");
  }

  private void part(Part part) {
    out.append("\n## ").append(safe(part.title())).append("\n\n");
    if (part.entries().isEmpty() && part.lines().isEmpty()) {
      out.append(part.nothing()).append('\n');
    }
    part.entries().forEach(this::entry);
    part.lines().forEach(this::bullet);
  }

  private void entry(Entry entry) {
    out.append("### ").append(safe(entry.heading()));
    if (!entry.badge().isEmpty()) {
      out.append(" — ").append(safe(entry.badge()));
    }
    out.append("\n\n");
    entry.lines().forEach(this::bullet);
    out.append('\n');
  }

  private void sources() {
    out.append("\n## Sources\n\n");
    List<Source> sources = brief.sources();
    if (sources.isEmpty()) {
      out.append("None.\n");
    }
    for (Source source : sources) {
      out.append("- ").append(safe(source.title().isEmpty() ? source.uri() : source.title()));
      if (!source.publisher().isEmpty()) {
        out.append(", ").append(safe(source.publisher()));
      }
      source.published().ifPresent(d -> out.append(", ").append(Wording.day(d)));
      out.append(" (`").append(source.uri().replace("`", "'")).append("`)");
      out.append(source.note().isEmpty() ? "" : ", " + source.note()).append('\n');
    }
  }

  private void passage(Passage passage) {
    out.append("[^").append(passage.number()).append("]: “");
    out.append(safe(flat(passage.before()))).append("**");
    out.append(safe(flat(passage.words()).strip())).append("**");
    out.append(safe(flat(passage.after()))).append("” ").append(safe(passage.source()));
    out.append(" (`").append(passage.document()).append("`, ").append(passage.start());
    out.append('–').append(passage.end()).append(")\n");
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** Text in which nothing is taken for markup. */
  private static String safe(String text) {
    return text.replaceAll("([\\\\*_\\[\\]<>`|#])", "\\\\$1");
  }
}
