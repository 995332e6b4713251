package org.annalist.lab.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCommandTest {
  @TempDir private Path folder;

  @Test
  void rowsOfOnePlaceAreJoined() throws IOException {
    StringWriter log = new StringWriter();
    Gazetteer gazetteer = compile(log);
    List<PlaceEntry> found = gazetteer.find("Alphatown");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).population()).isEqualTo(5000);
    assertThat(found.get(0).kind()).isEqualTo(PlaceKind.SEAT);
    assertThat(found.get(0).admin1()).contains("North Province");
    assertThat(gazetteer.find("Alfatown")).hasSize(1);
    assertThat(log.toString()).contains("3 places, 1 divisions, 1 rows skipped");
  }

  @Test
  void rowsWithoutPartnerStay() throws IOException {
    Gazetteer gazetteer = compile(new StringWriter());
    assertThat(gazetteer.find("Newtown Alpha")).hasSize(1);
    assertThat(gazetteer.find("Oldtown Alpha")).hasSize(1);
  }

  @Test
  void aDivisionLiesInTheMiddleOfItsCities() throws IOException {
    PlaceEntry province =
        compile(new StringWriter()).find("North Province").stream()
            .filter(p -> p.kind() == PlaceKind.ADMIN1)
            .findFirst()
            .orElseThrow();
    assertThat(province.latitude()).isEqualTo(31.0);
  }

  @Test
  void codesAndOtherScriptsAreNoAlternates() {
    String line =
        "7\tAlpha\tAlpha\tALP,Alfa,Альфа,http://x.y\t30.0\t70.0\tP\tPPLC\tPK\t\t03\t\t\t\t10\t\t\t\t2020-01-01";
    Optional<GeoNamesRow> row = GeoNamesRow.parse(line);
    assertThat(row.orElseThrow().alternates()).containsExactly("Alpha", "Alfa");
    assertThat(row.get().kind()).isEqualTo(PlaceKind.CAPITAL);
  }

  @Test
  void brokenRowsAreNoRows() {
    assertThat(GeoNamesRow.parse("7\tAlpha")).isEmpty();
    assertThat(GeoNamesRow.parse("x\tA\tA\t\tn\t70\tP\tPPL\tPK\t\t\t\t\t\t1\t\t\t\t")).isEmpty();
  }

  @Test
  void countryCodesBecomeAlpha3() {
    assertThat(PlaceMerger.iso3("PK")).isEqualTo("PAK");
    assertThat(PlaceMerger.iso3("XK")).isEqualTo("XKX");
  }

  private Gazetteer compile(StringWriter log) throws IOException {
    write(
        "cities.json",
        """
        [{"name":"Alphatown","lat":"30","lng":"70","country":"PK","admin1":"03","admin2":""},
         {"name":"Newtown Alpha","lat":"32","lng":"71","country":"PK","admin1":"03","admin2":""}]
        """);
    write("admin1.json", "[{\"code\":\"PK.03\",\"name\":\"North Province\"}]");
    write("admin2.json", "[]");
    write(
        "cities1000.txt",
        """
        1\tAlphatown\tAlphatown\tAlfatown\t30.01\t70.01\tP\tPPLA\tPK\t\t03\t\t\t\t5000\t\t\t\t2020-01-01
        2\tOldtown Alpha\tOldtown Alpha\t\t29\t69\tP\tPPL\tPK\t\t03\t\t\t\t900\t\t\t\t2020-01-01
        broken
        """);
    Path out = folder.resolve("g.bin");
    CommandLine line = new CommandLine(new GazetteerCommand());
    line.setErr(new PrintWriter(log));
    int code =
        line.execute(
            "--cities",
            folder.toString(),
            "--cities1000",
            folder.toString(),
            "--out",
            out.toString());
    assertThat(code).isZero();
    return Gazetteer.of(Files.readAllBytes(out), "g.bin");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
