package org.annalist.lab.kit.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.lab.json.Fields;

/**
 * One place name of gold or prediction.
 *
 * @param span its words
 * @param latitude degrees north, when placed
 * @param longitude degrees east, when placed
 */
record Toponym(Range span, Optional<Double> latitude, Optional<Double> longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0;
  private static final Comparator<Toponym> ORDER =
      Comparator.comparingInt((Toponym t) -> t.span.start)
          .thenComparingInt(t -> t.span.end)
          .thenComparing(t -> t.latitude.isEmpty());

  /** A range of code points; a few of the kit's lie before the text. */
  record Range(int start, int end) {
    /** The words of the range, as far as it lies in the text. */
    String in(String text) {
      int to = Math.max(0, Math.min(end, text.length()));
      return text.substring(Math.max(0, Math.min(start, to)), to);
    }
  }

  /** All names of a line, in the order of the file. */
  static List<Toponym> all(Fields line) {
    return line.objects("toponyms").stream().map(Toponym::of).toList();
  }

  /** All names of a line, in text order. */
  static List<Toponym> sorted(Fields line) {
    return all(line).stream().sorted(ORDER).toList();
  }

  private static Toponym of(Fields fields) {
    int start = fields.number("start").orElse(0.0).intValue();
    int end = fields.number("end").orElse(0.0).intValue();
    return new Toponym(new Range(start, end), fields.number("lat"), fields.number("lon"));
  }

  boolean isPlaced() {
    return latitude.isPresent() && longitude.isPresent();
  }

  int overlap(Toponym other) {
    return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
  }

  /** Distance on the sphere; both must be placed. */
  double kilometres(Toponym other) {
    double a = Math.toRadians(latitude.orElseThrow());
    double b = Math.toRadians(longitude.orElseThrow());
    double c = Math.toRadians(other.latitude.orElseThrow());
    double d = Math.toRadians(other.longitude.orElseThrow());
    double north = Math.sin((c - a) / 2);
    double east = Math.sin((d - b) / 2);
    double h = north * north + Math.cos(a) * Math.cos(c) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
