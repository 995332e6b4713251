package org.annalist.record.format.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Blame;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.problem.Severity;
import org.annalist.model.text.Span;

/** Reads the parts that {@link PartNodes} writes. Stateless. */
final class PartReader {
  private PartReader() {}

  static Span span(Fields in) {
    int start = in.integer("start");
    int end = in.integer("end");
    return in.guard(() -> new Span(start, end));
  }

  static Actor actor(Fields in) {
    return new Actor(
        in.text("text"),
        span(in),
        in.text("name"),
        in.optionalText("country"),
        in.strings("sectors"),
        in.optionalText("entity"));
  }

  static Attribution attribution(Fields in) {
    return new Attribution(actor(in), in.text("verb"), in.constant("stance", Stance.class));
  }

  static Blame blame(Fields in) {
    return new Blame(actor(in.object("actor")), actor(in.object("by")));
  }

  static Optional<LocalDate> date(Fields in, String key) {
    return in.optionalText(key).map(t -> in.guard(() -> LocalDate.parse(t)));
  }

  static When when(Fields in) {
    return in.guard(
        () ->
            new When(
                date(in, "from"),
                date(in, "to"),
                in.optionalText("partial"),
                in.constant("precision", Precision.class),
                in.text("text"),
                span(in)));
  }

  static Place where(Fields in) {
    Optional<Double> lat = in.optionalNumber("lat");
    Optional<Double> lon = in.optionalNumber("lon");
    Optional<Place.Point> point =
        lat.flatMap(a -> lon.map(o -> in.guard(() -> new Place.Point(a, o))));
    Optional<Long> geonames = in.optionalLong("geonames");
    return new Place(
        in.text("text"),
        span(in),
        in.text("name"),
        in.optionalText("country"),
        in.optionalText("admin1"),
        point,
        geonames.map(OptionalLong::of).orElseGet(OptionalLong::empty),
        in.constant("precision", PlacePrecision.class));
  }

  static Harm harm(Fields in) {
    return new Harm(
        range(in, "killed"),
        range(in, "injured"),
        in.list("victims", PartReader::actor),
        in.optionalText("weapon"));
  }

  private static Optional<CountRange> range(Fields in, String key) {
    if (!in.present(key)) {
      return Optional.empty();
    }
    List<Integer> bounds = in.integers(key);
    if (bounds.size() != 2) {
      throw new BrokenLineException(key + " should be two numbers, not " + bounds);
    }
    return Optional.of(in.guard(() -> new CountRange(bounds.get(0), bounds.get(1))));
  }

  static Problem problem(Fields in) {
    String id = in.text("code");
    ProblemCode code =
        Arrays.stream(ProblemCode.values())
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new BrokenLineException("unknown problem code " + id));
    Severity severity = in.constant("severity", Severity.class);
    Location where = location(in.object("where"));
    return new Problem(code, severity, where, in.text("message"), in.text("hint"));
  }

  private static Location location(Fields in) {
    return in.guard(
        () ->
            new Location(
                in.text("uri"),
                in.optionalLong("record").orElse(-1L),
                in.optionalLong("byte").orElse(-1L),
                in.optionalLong("line").orElse(-1L),
                in.optionalLong("column").orElse(-1L)));
  }
}
