package org.annalist.knowledge.lexicon.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.table.Table;
import org.junit.jupiter.api.Test;

class PetrarchVerbsTest {
  private static final String DICTIONARY =
      """
      # verbs of an invented dictionary
      &BOAT
      +DHOW
      +FERRIES
      +CREW_

      ---  SEIZE   [171]  ---
      SEIZE {SEIZES SEIZED }   # a comment
      +TAKE_OVER {+TAKES_OVER +TOOK_OVER }
      CONFISCATE [1711]
      - * &BOAT                     [181]
      - * {FISHING GEAR} (OFF COAST) [1711]
      - PIRATES *                   [181]
      - * (FROM ^)                  [171]
      - * $ TALKS                   [036]
      - * &UNKNOWN                  [171]
      - * EXPERIENCE                [---]
      - * (AT HEARING)              [:173]
      - * WIND                      [999]
      ~ a (a b SEIZE) SAY = a b 112
      12 MONKEYS
      WIRE_+TAP [138]
      """;

  private static ImportedVerbs read(String text) throws IOException {
    return PetrarchVerbs.read(
        "verbs.txt", new StringReader(text), Ontology.builtIn(), EventLexicon.builtIn());
  }

  private static List<String> cells(ImportedVerbs verbs, int count) {
    return verbs.rows().stream().map(r -> String.join(" / ", r.cells().subList(0, count))).toList();
  }

  @Test
  void headsTakeTheCodeOfTheirBlockOrTheirOwn() throws IOException {
    ImportedVerbs verbs = read(DICTIONARY);
    assertThat(cells(verbs, 3))
        .contains("seize /  / COERCE", "take / prt:over / COERCE", "confiscate /  / COERCE");
    assertThat(verbs.rows()).anyMatch(r -> r.head().equals("wire_tap"));
  }

  @Test
  void patternsBecomeNeedsOfEveryVerbOfTheBlock() throws IOException {
    List<String> cells = cells(read(DICTIONARY), 3);
    assertThat(cells)
        .contains(
            "seize / obj:dhow|ferry|crew / ASSAULT",
            "take / prt:over+obj:dhow|ferry|crew / ASSAULT",
            "seize / off:coast+obj:gear / COERCE",
            "seize / subj:pirate / ASSAULT");
  }

  @Test
  void whatCannotBeUsedIsCountedByReason() throws IOException {
    ImportedVerbs verbs = read(DICTIONARY);
    assertThat(verbs.leftOut())
        .containsEntry(LeftOut.WORD_ORDER, 2)
        .containsEntry(LeftOut.UNKNOWN_SET, 1)
        .containsEntry(LeftOut.NO_EVENT, 1)
        .containsEntry(LeftOut.REVERSE_ONLY, 1)
        .containsEntry(LeftOut.UNKNOWN_CODE, 1)
        .containsEntry(LeftOut.TRANSFORMATION, 1);
    assertThat(verbs.heads()).isEqualTo(4);
    assertThat(verbs.patterns()).isEqualTo(9);
    assertThat(verbs.summary().get(0)).startsWith("4 verbs and 9 patterns read");
  }

  @Test
  void linesThatAreNoVerbsAreProblemsWithFileAndLine() throws IOException {
    ImportedVerbs verbs = read(DICTIONARY);
    assertThat(verbs.problems()).hasSize(1);
    assertThat(verbs.problems().get(0).where().toString()).contains("verbs.txt").contains("21");
  }

  @Test
  void theLexiconReadsTheRowsAndPutsThemFirst() throws IOException {
    StringBuilder text = new StringBuilder(String.join("\t", VerbRow.HEADER)).append('\n');
    read(DICTIONARY).rows().forEach(r -> text.append(String.join("\t", r.cells())).append('\n'));
    EventLexicon with = EventLexicon.builtIn().withVerbs(Table.parse("imported", text.toString()));
    assertThat(with.problems()).isEmpty();
    assertThat(with.rows(WordClass.VERB, "confiscate").get(0).cameo()).isPresent();
    assertThat(with.rows(WordClass.VERB, "seize").get(0).id()).contains("obj:");
    assertThat(with.rows(WordClass.VERB, "accuse"))
        .isEqualTo(EventLexicon.builtIn().rows(WordClass.VERB, "accuse"));
  }

  @Test
  void brokenRowsOfAnOwnTableAreToldAndTheRestLoads() {
    String text =
        String.join("\t", VerbRow.HEADER)
            + "\nharpoon\t\tASSAULT\t\t190\tdeed\t\nmarvel\t\tSUPPORT\t\t051\tno-such-frame\t\n";
    EventLexicon with = EventLexicon.builtIn().withVerbs(Table.parse("own.tsv", text));
    assertThat(with.rows(WordClass.VERB, "harpoon")).hasSize(1);
    assertThat(with.rows(WordClass.VERB, "marvel"))
        .isEqualTo(EventLexicon.builtIn().rows(WordClass.VERB, "marvel"));
    assertThat(with.problems()).hasSize(1);
    assertThat(with.problems().get(0).toString()).contains("own.tsv").contains("no-such-frame");
  }

  @Test
  void theSameDictionaryGivesTheSameRows() throws IOException {
    assertThat(read(DICTIONARY).rows()).isEqualTo(read(DICTIONARY).rows());
    assertThat(read("").rows()).isEmpty();
  }
}
