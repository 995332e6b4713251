package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question on a day: everything on the page in words, each line with the numbers of
 * the passages it rests on.
 *
 * @param title what the brief is called
 * @param scope what was asked, in words
 * @param asOf the day of the brief
 * @param period what it covers
 * @param summary what a hurried reader must know
 * @param lastBrief day of the brief that {@code changes} compares with
 * @param changes what is new or otherwise since then
 * @param trend incidents and dead over time
 * @param parts incidents, blame, ledger, what is not known
 * @param passages the passages cited, number 1 first
 * @param sources the reports used, newest first
 * @param state what the next brief compares itself with
 */
public record Brief(
    String title,
    String scope,
    LocalDate asOf,
    Period period,
    List<Line> summary,
    Optional<LocalDate> lastBrief,
    List<Line> changes,
    Trend trend,
    List<Part> parts,
    List<Passage> passages,
    List<Source> sources,
    BriefState state) {
  /** Copies the lists. */
  public Brief {
    summary = List.copyOf(summary);
    changes = List.copyOf(changes);
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
    sources = List.copyOf(sources);
  }

  /**
   * A sentence.
   *
   * @param text the words
   * @param cites numbers of passages, from 1
   */
  public record Line(String text, List<Integer> cites) {
    /** Copies the numbers. */
    public Line {
      cites = List.copyOf(cites);
    }
  }

  /**
   * One incident, demand, pledge or measure.
   *
   * @param id of the incident or ledger item
   * @param heading short
   * @param badge how it stands, such as {@code open for 12 days}; empty for nothing
   * @param lines what is known of it
   */
  public record Entry(String id, String heading, String badge, List<Line> lines) {
    /** Copies the lines. */
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A part of the page.
   *
   * @param key short name, for programs
   * @param title for people
   * @param nothing what to say when there are no entries and no lines
   * @param entries incidents or ledger items
   * @param lines sentences beside them
   */
  public record Part(
      String key, String title, String nothing, List<Entry> entries, List<Line> lines) {
    /** Copies the lists. */
    public Part {
      entries = List.copyOf(entries);
      lines = List.copyOf(lines);
    }
  }

  /**
   * Words of a report.
   *
   * @param number from 1
   * @param document id of the report
   * @param start first character, an offset of the report's text
   * @param end after the last character
   * @param words the words
   * @param before text of the sentence before the words
   * @param after text of the sentence after the words
   * @param source who printed it and when
   */
  public record Passage(
      int number,
      String document,
      int start,
      int end,
      String words,
      String before,
      String after,
      String source) {}

  /**
   * A report that the brief rests on.
   *
   * @param document its id
   * @param title its headline
   * @param publisher who printed it; empty when unknown
   * @param published its day
   * @param uri where it came from
   * @param note such as {@code also printed by two others}; empty for nothing
   */
  public record Source(
      String document,
      String title,
      String publisher,
      Optional<LocalDate> published,
      String uri,
      String note) {}

  /**
   * Incidents and dead over time.
   *
   * @param now the period
   * @param before the period of the same length before it
   * @param bars both periods in equal pieces, oldest first
   */
  public record Trend(Count now, Count before, List<Count> bars) {
    /** Copies the bars. */
    public Trend {
      bars = List.copyOf(bars);
    }
  }

  /**
   * What a stretch of days held.
   *
   * @param period the days
   * @param incidents how many
   * @param leastKilled sum of the smallest figures
   * @param mostKilled sum of the largest figures
   */
  public record Count(Period period, int incidents, int leastKilled, int mostKilled) {
    /** "3", "3–5". */
    public String killed() {
      return leastKilled == mostKilled
          ? String.valueOf(leastKilled)
          : leastKilled + "–" + mostKilled;
    }
  }
}
