package org.annalist.knowledge.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.knowledge.importer.Importers;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {
  private static final ActorKnowledge BELOW = ActorKnowledge.withoutPersons();
  private static final LocalDate DAY = LocalDate.of(2022, 6, 12);

  @TempDir private Path folder;

  private LayerInfo layer(String name, String format, String text) throws IOException {
    Path file = folder.resolve("source");
    Files.writeString(file, text);
    List<Problem> problems = new ArrayList<>();
    return new LayerImport(folder.resolve("kb"), name, "2022-01-01", "invented")
        .run(
            Importers.standard(BELOW).named(format).orElseThrow(),
            file,
            problems::add,
            lines -> {});
  }

  private Resolution resolve(String phrase) throws IOException {
    return KnowledgeFolder.open(folder.resolve("kb")).over(BELOW).resolve(phrase, DAY);
  }

  @Test
  void anImportedLayerTellsWhereItComesFrom() throws IOException {
    LayerInfo info = layer("hills", "petrarch-actors", "HILL_FRONT [PERINS]\n[broken\n");
    assertThat(info.counts()).containsEntry("actors", 1L).containsEntry("skipped", 1L);
    assertThat(info.sha256()).hasSize(64);
    assertThat(KnowledgeFolder.open(folder.resolve("kb")).imported()).containsExactly(info);
    assertThat(resolve("Hill Front").code()).isEqualTo("PER REB");
  }

  @Test
  void ofRowsWithTheSameNameAndDaysTheFirstIsKept() throws IOException {
    LayerInfo info =
        layer(
            "twice",
            "petrarch-actors",
            "HILL_MAN [PERGOV]\nHILL_MAN [PERGOV]\nHILL_MAN [PERGOVMIL]\nHILL_MEN [PERMIL]\n");
    assertThat(info.counts()).containsEntry("actors", 2L).containsEntry("skipped", 1L);
    assertThat(resolve("Hill Man").code()).isEqualTo("PER GOV");
  }

  @Test
  void aPersonOfAHigherLayerIsNotInDoubtBecauseALowerOneHasTheName() throws IOException {
    layer(
        "low",
        "tsv",
        "kind\tname\taliases\tcountry\tsectors\nperson\tAda Torv\tA Torv\tPER\tMIL\n");
    Files.writeString(
        folder.resolve("kb/mine.tsv"),
        "kind\tname\taliases\tcountry\tsectors\nperson\tAnna Torv\tA Torv\tNOR\tGOV\n");
    assertThat(resolve("A Torv").code()).isEqualTo("NOR GOV");
  }

  @Test
  void onesOwnTableWinsOverALayerAndALayerOverWhatShips() throws IOException {
    layer("states", "tsv", "kind\tname\tcountry\tsectors\nbody\tKremlin\tRUS\tSPY\n");
    assertThat(resolve("Kremlin").code()).isEqualTo("RUS SPY");
    Files.writeString(
        folder.resolve("kb/mine.tsv"), "kind\tname\tcountry\tsectors\nbody\tKremlin\tRUS\tLEG\n");
    assertThat(resolve("Kremlin").code()).isEqualTo("RUS LEG");
    assertThat(resolve("Kremlin").explain()).contains("mine.tsv, line 2");
  }

  @Test
  void aLayerOfTheSameNameIsReplacedAndAFailedImportChangesNothing() throws IOException {
    layer("a", "tsv", "kind\tname\tcountry\tsectors\nbody\tHill Guard\tPER\tCOP\n");
    assertThatThrownBy(
            () ->
                new LayerImport(folder.resolve("kb"), "a", "2022-01-01", "")
                    .run(
                        Importers.standard(BELOW).named("tsv").orElseThrow(),
                        folder.resolve("absent"),
                        p -> {},
                        lines -> {}))
        .isInstanceOf(IOException.class);
    assertThat(resolve("Hill Guard").code()).isEqualTo("PER COP");
    layer("a", "tsv", "kind\tname\tcountry\tsectors\nbody\tHill Guard\tPER\tMIL\n");
    assertThat(resolve("Hill Guard").code()).isEqualTo("PER MIL");
  }

  @Test
  void everyKindOfBrokenRowIsToldByFileAndLineAndTheRestLoads() throws IOException {
    layer(
        "broken",
        "tsv",
        """
        kind\tname\tcountry\tsectors\tfrom\tto\tnote\tparent
        body\tHill Guard\tPER\tCOP
        wizard\tMerlin\tPER\tGOV
        body\tNo Code\tQQQ\tGOV
        body\tNo Sector\tPER\tXYZ
        body\tLate\tPER\tGOV\t2020-01-01\t2019-01-01
        body\tOne\t\t\t\t\t\tOther
        body\tOther\t\t\t\t\t\tOne
        body\tOrphan\t\t\t\t\t\tNobody
        body\tHill Guard\tPER\tMIL
        body\tHill Guard Band\t\tSOC\t\t\t\tHill Guard
        """);
    ActorKnowledge actors = KnowledgeFolder.open(folder.resolve("kb")).over(BELOW);
    List<String> told = actors.problems().stream().map(Problem::toString).toList();
    assertThat(told).hasSize(8).allSatisfy(p -> assertThat(p).contains("actors.tsv, line"));
    assertThat(told).anySatisfy(p -> assertThat(p).contains("line 3").contains("wizard"));
    assertThat(told).anySatisfy(p -> assertThat(p).startsWith("AN-202").contains("QQQ"));
    assertThat(told).anySatisfy(p -> assertThat(p).startsWith("AN-202").contains("XYZ"));
    assertThat(told).anySatisfy(p -> assertThat(p).contains("out of order"));
    assertThat(told).anySatisfy(p -> assertThat(p).contains("circle"));
    assertThat(told).anySatisfy(p -> assertThat(p).contains("no parent"));
    assertThat(told).anySatisfy(p -> assertThat(p).startsWith("AN-203").contains("line 2"));
    assertThat(actors.resolve("Hill Guard", DAY).code()).isEqualTo("PER COP");
    assertThat(actors.resolve("Hill Guard Band", DAY).code()).isEqualTo("PER SOC");
  }

  @Test
  void importedPlacesAreFoundBesideThoseThatShip() throws IOException {
    String row =
        "%d\t%s\t%s\t%s\t30.5\t70.25\t%s\t%s\tPK\t\t04\t\t\t\t1200\t\t5\tAsia/Karachi"
            + "\t2020-01-01\n";
    StringBuilder dump = new StringBuilder();
    dump.append(row.formatted(1, "Torvalabad Province", "Torvalabad", "", "A", "ADM1"));
    for (int i = 2; i < 400; i++) {
      dump.append(
          row.formatted(i, "Torval" + i + "gar", "", i == 77 ? "Garstorval" : "", "P", "PPL"));
    }
    layer("villages", "geonames", dump.toString());
    Gazetteer places = KnowledgeFolder.open(folder.resolve("kb")).over(Gazetteer.builtIn());
    PlaceEntry found = places.find("Torval77gar").get(0);
    assertThat(found.country()).contains("PAK");
    assertThat(found.admin1()).contains("Torvalabad Province");
    assertThat(found.latitude()).isEqualTo(30.5);
    assertThat(found.primary()).isTrue();
    assertThat(places.find("garstorval").get(0).id()).isEqualTo(found.id());
    assertThat(places.find("Torval9999gar")).isEmpty();
    assertThat(places.knows("Torval399gar")).isTrue();
    assertThat(places.find("Karachi")).isNotEmpty();
  }

  @Test
  void listsAndLayersCanBeLeftOutByName() throws IOException {
    layer("a", "tsv", "kind\tname\tcountry\tsectors\nbody\tHill Guard\tPER\tCOP\n");
    KnowledgeSource source = KnowledgeSource.of(folder.resolve("kb"), Set.of("a", "persons"));
    assertThat(source.actors().resolve("Hill Guard", DAY).country()).isEmpty();
    assertThat(source.actors().resolve("Xi Jinping", DAY).country()).isEmpty();
    assertThat(
            KnowledgeSource.of(folder.resolve("kb"), Set.of())
                .actors()
                .resolve("Xi Jinping", DAY)
                .code())
        .isEqualTo("CHN GOV");
    assertThat(source.versions()).containsEntry("knowledge.persons", "left out");
    assertThatThrownBy(() -> KnowledgeSource.of(folder.resolve("kb"), Set.of("b")))
        .hasMessageContaining("no list or layer b");
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() throws IOException {
    assertThat(KnowledgeSource.of(folder.resolve("nowhere"), Set.of()).isPlain()).isTrue();
  }

  @Test
  void theNameOfALayerIsAPlainFileName() {
    assertThatThrownBy(() -> new LayerImport(folder, "../x", "2022-01-01", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
