package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.model.event.CountRange;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Count;
import org.annalist.record.brief.Brief.Trend;

/** Counts incidents and dead over time. Stateless. */
final class Trends {
  private static final int PIECES = 6;

  private Trends() {}

  static Trend of(List<LinkedIncident> incidents, Period period) {
    List<Count> bars = new ArrayList<>(pieces(incidents, period.before()));
    bars.addAll(pieces(incidents, period));
    return new Trend(count(incidents, period), count(incidents, period.before()), bars);
  }

  /** The period in up to six pieces of equal length, the last one shorter where need be. */
  private static List<Count> pieces(List<LinkedIncident> incidents, Period period) {
    long length = Math.max(1, (period.days() + PIECES - 1) / PIECES);
    List<Count> out = new ArrayList<>();
    for (LocalDate from = period.from(); !from.isAfter(period.to()); from = from.plusDays(length)) {
      LocalDate to = from.plusDays(length - 1);
      out.add(count(incidents, new Period(from, to.isAfter(period.to()) ? period.to() : to)));
    }
    return out;
  }

  /** Each incident counts once: on its first day, or that of its first report. */
  private static Count count(List<LinkedIncident> incidents, Period period) {
    int number = 0;
    int least = 0;
    int most = 0;
    for (LinkedIncident incident : incidents) {
      if (Relevance.day(incident).filter(d -> period.touches(d, d)).isPresent()) {
        number++;
        least += incident.killed().map(CountRange::min).orElse(0);
        most += incident.killed().map(CountRange::max).orElse(0);
      }
    }
    return new Count(period, number, least, most);
  }
}
