package org.annalist.lab.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Invented news. Immutable; each pass over it gives the same reports in the same order, that of
 * their publication.
 */
public final class SyntheticNews {
  private static final double MORE = 0.83;
  private static final int MOST_REPORTS = 40;
  private static final int DAYS_LATER = 4;
  private static final int DAYS_PER_THOUSAND = 50;

  private final long seed;
  private final int incidents;
  private final int reports;

  /**
   * News of a world.
   *
   * @param seed any number
   * @param incidents how many happenings, at least 1
   * @param reports how many reports about them, at least as many
   */
  public SyntheticNews(long seed, int incidents, int reports) {
    if (incidents < 1 || reports < incidents) {
      throw new IllegalArgumentException(reports + " reports of " + incidents + " incidents");
    }
    this.seed = seed;
    this.incidents = incidents;
    this.reports = reports;
  }

  /** A report to be written: which telling of which happening, and when it is printed. */
  private record Order(int happening, int telling, LocalDate day, int number) {}

  /** Gives every report, in order of publication. */
  public void forEach(Consumer<SyntheticReport> action) {
    SplittableRandom random = new SplittableRandom(seed);
    World world = new World(random.split());
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < incidents; i++) {
      happenings.add(
          world.happening(i, Math.max(DAYS_PER_THOUSAND, incidents * DAYS_PER_THOUSAND / 1000)));
    }
    ReportWriter writer = new ReportWriter(world, happenings, seed);
    orders(happenings, random)
        .forEach(
            o ->
                action.accept(
                    writer.write(happenings.get(o.happening), o.telling, o.day, o.number)));
  }

  private List<Order> orders(List<Happening> happenings, SplittableRandom random) {
    int[] tellings = new int[incidents];
    List<Order> out = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      int happening = i < incidents ? i : again(tellings, random);
      int telling = tellings[happening]++;
      int later = telling == 0 ? 0 : random.nextInt(DAYS_LATER + 1);
      LocalDate day = happenings.get(happening).day().plusDays(later);
      out.add(new Order(happening, telling, day, i));
    }
    out.sort(Comparator.comparing(Order::day).thenComparing(Order::number));
    return out;
  }

  /** Some happenings are told of much more often than others. */
  private int again(int[] tellings, SplittableRandom random) {
    while (true) {
      int happening = (int) (Math.pow(random.nextDouble(), 2) * incidents);
      if (tellings[happening] < MOST_REPORTS || random.nextDouble() > MORE) {
        return happening;
      }
    }
  }
}
