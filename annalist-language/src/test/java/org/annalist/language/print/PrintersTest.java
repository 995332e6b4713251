package org.annalist.language.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintersTest {
  private static ParsedText parsed;

  @BeforeAll
  static void analyse() {
    parsed =
        AnnalistAnalyzer.load()
            .analyze(Document.builder("The army left Kabul. “We won”, it said.").id("d1").build());
  }

  @Test
  void conlluHasTenColumnsAndAnEmptyLineAfterEachSentence() {
    String conllu = ConlluPrinter.print(parsed);
    assertThat(conllu).startsWith("# newdoc id = d1\n").endsWith("\n\n");
    assertThat(conllu.lines().filter(l -> !l.startsWith("#") && !l.isEmpty()))
        .allSatisfy(l -> assertThat(l.split("\t")).hasSize(10));
    assertThat(conllu.lines().filter(String::isEmpty)).hasSize(parsed.sentences().size());
    assertThat(conllu).contains("3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t");
  }

  @Test
  void offsetsAndGapsAreKept() {
    assertThat(ConlluPrinter.print(parsed)).contains("SpaceAfter=No|TokenRange=14:19");
  }

  @Test
  void theTreeShowsChildrenUnderTheirHead() {
    String tree = TreePrinter.print(parsed);
    assertThat(tree).contains("  root  left  VBD/VERB\n    nsubj  army  NN/NOUN\n      det  The");
    assertThat(tree).contains("quotation: “We won”");
  }
}
