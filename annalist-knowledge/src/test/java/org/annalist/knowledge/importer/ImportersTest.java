package org.annalist.knowledge.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.place.SourcePlace;
import org.junit.jupiter.api.Test;

class ImportersTest {
  private static final Importers ALL = Importers.standard(ActorKnowledge.withoutPersons());
  private static final String PLACE =
      "7\tTorvalpur\tTorvalpur\tTorwalpur,Торвал,TVP\t30.5\t70.25\tP\tPPLA\tPK\t\t04\t\t\t\t1200"
          + "\t\t5\tAsia/Karachi\t2020-01-01";

  private static Collected read(String format, String text) {
    return Collected.from(ALL.named(format).orElseThrow(), text);
  }

  @Test
  void everyFormatHasANameADescriptionAndTerms() {
    assertThat(ALL.formats()).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    assertThat(ALL.all()).allSatisfy(i -> assertThat(i.description()).isNotBlank());
    assertThat(ALL.all()).allSatisfy(i -> assertThat(i.licence()).isNotBlank());
    assertThat(ALL.named("unheard-of")).isEmpty();
  }

  @Test
  void aRowOfGeoNamesIsAPlaceWithItsLatinNames() {
    Collected got = read("geonames", PLACE + "\n" + PLACE.replace("\tP\tPPLA", "\tT\tMT"));
    assertThat(got.places).hasSize(1);
    SourcePlace place = got.places.get(0);
    assertThat(place.kind()).isEqualTo(PlaceKind.SEAT);
    assertThat(place.country()).isEqualTo("PAK");
    assertThat(place.admin1()).isEqualTo("PK.04");
    assertThat(place.alternates()).containsExactly("Torvalpur", "Torwalpur");
  }

  @Test
  void brokenRowsOfGeoNamesAreToldByLine() {
    Collected got =
        read(
            "geonames",
            "too\tfew\n"
                + PLACE.replace("30.5", "north")
                + "\n"
                + PLACE.replace("\tPK\t", "\tQQ\t"));
    assertThat(got.places).isEmpty();
    assertThat(got.problems).hasSize(3).allSatisfy(p -> assertThat(p).contains("file, line"));
  }

  @Test
  void aPersonOfOpenSanctionsHasTheSectorOfThePosition() {
    Collected got =
        read(
            "opensanctions",
            "{\"caption\":\"Kor Adun\",\"schema\":\"Person\",\"properties\":{\"alias\":[\"K."
                + " Adun\"],\"country\":[\"pe\"],\"topics\":[\"role.pep\"],\"position\":[\"Chief of"
                + " Army Staff\"]}}\n"
                + "{\"caption\":\"x\",\"schema\":\"Occupancy\"}\n"
                + "{cut\n");
    assertThat(got.actors)
        .containsExactly(
            new ActorRow(
                "person",
                "Kor Adun",
                List.of("K. Adun"),
                List.of("PER"),
                List.of("MIL"),
                "",
                "",
                "Chief of Army Staff"));
    assertThat(got.problems).hasSize(2);
    assertThat(got.problems.get(0)).contains("file, line 3");
  }

  @Test
  void aResultOfAWikidataQueryIsADatedOffice() {
    Collected got =
        read(
            "wikidata-csv",
            "item,itemLabel,aliases,positionLabel,country,start,end\r\n"
                + "Q1,\"Brook, Ada\",A. Brook|Ada \"\"B\"\",judge,NO,2021-02-01T00:00:00Z,\r\n"
                + "Q2,Q2,,judge,NO,,\nQ3,Jo Ek,,judge,NO,never,\nQ4,short\n");
    assertThat(got.actors).hasSize(1);
    assertThat(got.actors.get(0).name()).isEqualTo("Brook, Ada");
    assertThat(got.actors.get(0).from()).isEqualTo("2021-02-01");
    assertThat(got.actors.get(0).sectors()).containsExactly("JUD");
    assertThat(got.actors.get(0).country()).containsExactly("NOR");
    assertThat(got.problems).hasSize(3);
  }

  @Test
  void aResultThatBreaksOffIsReadAsFarAsItGoes() {
    String whole =
        "{\"results\":{\"bindings\":[{\"itemLabel\":{\"value\":\"Jo"
            + " Ek\"}},{\"itemLabel\":{\"value\":\"Bo";
    Collected got = read("wikidata-json", whole);
    assertThat(got.actors).extracting(ActorRow::name).containsExactly("Jo Ek");
    assertThat(got.problems.get(0)).contains("breaks off");
    assertThat(read("wikidata-json", "{\"a\":1}").problems.get(0)).contains("no results");
  }

  @Test
  void anOwnTableNeedsKindAndName() {
    assertThat(read("tsv", "name\nJo Ek\n").problems.get(0)).contains("kind and name");
    assertThat(read("tsv", "kind\tname\tcountry\nperson\tJo Ek\tNOR\n").actors).hasSize(1);
  }
}
