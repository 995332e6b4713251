package org.annalist.record.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annalist.model.event.Place;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class SitesFileTest {
  @Test
  void brokenRowsAreToldWithTheirLineAndTheOthersAreKept() {
    Outcome<List<Site>> outcome =
        SitesFile.read(
            "sites.csv",
            "\uFEFFName,Latitude,Longitude,radius_km\n"
                + "\"Mill, north\",31.5,74.3,5\n"
                + "Port,abc,66.9,\n"
                + "\n"
                + "Far,95,10,\n"
                + "Short,12\n"
                + "Depot,24.8,67.0,\n"
                + "\"Open,24.8,67.0,\n",
            20);
    assertThat(outcome.value().orElseThrow())
        .extracting(Site::name)
        .containsExactly("Mill, north", "Depot");
    assertThat(outcome.value().orElseThrow()).extracting(Site::radiusKm).containsExactly(5.0, 20.0);
    assertThat(outcome.problems())
        .extracting(p -> p.where().line())
        .containsExactly(3L, 5L, 6L, 8L);
    assertThat(outcome.problems()).allMatch(p -> p.code() == ProblemCode.BROKEN_SITE);
    assertThat(outcome.problems().get(0).message()).isEqualTo("not a latitude: \"abc\"");
  }

  @Test
  void aTableWithoutCoordinatesIsRefused() {
    assertThat(SitesFile.read("s.csv", "name,town\nA,B\n", 20).value()).isEmpty();
    assertThat(SitesFile.read("s.csv", "", 20).value()).isEmpty();
  }

  @Test
  void pointsOfGeoJsonAreSites() {
    Outcome<List<Site>> outcome =
        SitesFile.read(
            "s.geojson",
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","geometry":{"type":"Point","coordinates":[67.0,24.8]},
              "properties":{"name":"Depot","radius_km":3}},
             {"type":"Feature","geometry":{"type":"Polygon","coordinates":[]},"properties":{}},
             {"type":"Feature","geometry":{"type":"Point","coordinates":["a","b"]},"properties":{}}
            ]}
            """,
            20);
    Site depot = outcome.value().orElseThrow().get(0);
    assertThat(depot).isEqualTo(new Site("Depot", new Place.Point(24.8, 67.0), 3));
    assertThat(outcome.problems()).extracting(p -> p.where().record()).containsExactly(2L, 3L);
    assertThat(SitesFile.read("s.geojson", "{\n\"features\":", 20).value()).isEmpty();
  }

  @Test
  void distancesAreThoseOfTheGlobe() {
    Site karachi = new Site("Karachi", new Place.Point(24.86, 67.01), 20);
    Place.Point islamabad = new Place.Point(33.69, 73.04);
    assertThat(karachi.distanceKm(islamabad)).isCloseTo(1140, within(20.0));
    assertThat(karachi.reaches(islamabad)).isFalse();
    assertThat(karachi.reaches(new Place.Point(24.9, 67.1))).isTrue();
    assertThatThrownBy(() -> new Site("x", islamabad, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
