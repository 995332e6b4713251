package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;
import org.junit.jupiter.api.Test;

class WireGrammarTest {
  @Test
  void everySentenceIsATreeOnceUnknownHeadsAreLeftOut() {
    WireGrammar grammar = WireGrammar.shipped();
    for (String symbol : List.of("SENT", "HEAD")) {
      for (TreeSentence sentence : grammar.write(symbol, 500, 11)) {
        List<TreeWord> words = sentence.words();
        assertThat(words.stream().filter(w -> w.head() == 0)).hasSize(1);
        for (int i = 0; i < words.size(); i++) {
          assertThat(reachesEnd(words, i + 1)).as("%s", words).isTrue();
        }
      }
    }
  }

  private static boolean reachesEnd(List<TreeWord> words, int start) {
    int node = start;
    for (int steps = 0; node > 0; steps++) {
      if (steps > words.size()) {
        return false;
      }
      node = words.get(node - 1).head();
    }
    return true;
  }

  @Test
  void theSameSeedWritesTheSameSentences() {
    WireGrammar grammar = WireGrammar.shipped();
    assertThat(grammar.write("SENT", 20, 5)).isEqualTo(grammar.write("SENT", 20, 5));
    assertThat(grammar.write("SENT", 20, 5)).isNotEqualTo(grammar.write("SENT", 20, 6));
  }

  @Test
  void relationsAndArticlesComeOutAsWritten() {
    WireGrammar grammar =
        WireGrammar.parse("SENT: a/DT=det@2 army/NN=nsubj ^left/VBD ,/,=~ $X=obj\nX: ^it/PRP\n");
    List<TreeWord> words = grammar.write("SENT", 1, 1).get(0).words();
    assertThat(words).extracting(TreeWord::form).containsExactly("An", "army", "left", ",", "it");
    assertThat(words).extracting(TreeWord::head).containsExactly(2, 3, 0, TreeWord.UNKNOWN, 3);
    assertThat(words)
        .extracting(TreeWord::upos)
        .containsExactly("DET", "NOUN", "VERB", "PUNCT", "PRON");
  }

  @Test
  void aRuleWithoutAHeadIsRefusedWithItsLine() {
    assertThatThrownBy(() -> WireGrammar.parse("# x\nSENT: a/DT=det b/NN=obj\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wire.grammar:2");
  }
}
