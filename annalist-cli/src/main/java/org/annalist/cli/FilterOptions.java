package org.annalist.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.annalist.model.event.Place;
import org.annalist.record.brief.Site;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that choose among what a record holds, shared by lists. Filled in by picocli. */
final class FilterOptions {
  /** How a list is written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private static final double USUAL_KM = 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--country", paramLabel = "CODE", description = "Alpha-3 code such as PAK.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "First day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", description = "Last day.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table); json is one object a line.")
  private Format format = Format.TABLE;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private Optional<Integer> limit = Optional.empty();

  Optional<String> country() {
    return country.map(c -> c.toUpperCase(Locale.ROOT));
  }

  Optional<LocalDate> from() {
    return from;
  }

  Optional<LocalDate> until() {
    return until;
  }

  Format format() {
    return format;
  }

  int limit() {
    int most = limit.orElse(Integer.MAX_VALUE);
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "limit below 1: " + most);
    }
    return most;
  }

  /** Refuses a period that ends before it begins. */
  void check() {
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new ParameterException(
          spec.commandLine(), "--from " + from.get() + " is after --until " + until.get());
    }
  }

  /** A place and a radius as one site. */
  Optional<Site> site(Optional<String> near, Optional<Double> within) {
    return near.map(
        text -> {
          String[] parts = text.split(",");
          try {
            Place.Point point =
                new Place.Point(
                    Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            return new Site("here", point, within.orElse(USUAL_KM));
          } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ParameterException(
                spec.commandLine(), "--near wants LATITUDE,LONGITUDE such as 24.9,67.1: " + text);
          }
        });
  }
}
