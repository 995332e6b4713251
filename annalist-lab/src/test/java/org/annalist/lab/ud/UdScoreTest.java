package org.annalist.lab.ud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UdScoreTest {
  private static TreeWord word(String form, String upos, String penn, int head, String relation) {
    return new TreeWord(form, form, upos, penn, head, relation, "_");
  }

  private static TreeSentence sentence(int objectHead, String objectRelation) {
    return new TreeSentence(
        List.of(
            word("Rebels", "NOUN", "NNS", 2, "nsubj"),
            word("left", "VERB", "VBD", 0, "root"),
            word("it", "PRON", "PRP", objectHead, objectRelation),
            word("in", "ADP", "IN", 5, "case"),
            word("May", "PROPN", "NNP", 2, "obl"),
            word(".", "PUNCT", ".", 2, "punct")));
  }

  @Test
  void theGoldIsPerfectAgainstItself() {
    List<TreeSentence> gold = List.of(sentence(2, "obj"));
    UdScore score = UdScore.of(gold, gold);
    assertThat(score.uas()).isEqualTo(100);
    assertThat(score.las()).isEqualTo(100);
    assertThat(score.triplesF1()).isEqualTo(100);
    assertThat(score.triplesGold()).isEqualTo(3);
  }

  @Test
  void aWrongHeadCostsAnArcAndATriple() {
    UdScore score = UdScore.of(List.of(sentence(2, "obj")), List.of(sentence(1, "nmod")));
    assertThat(score.uas()).isEqualTo(80);
    assertThat(score.triplesRight()).isEqualTo(2);
    assertThat(score.triplesGiven()).isEqualTo(2);
  }

  @Test
  void aSubtypeIsNotPartOfTheUniversalRelation() {
    UdScore score = UdScore.of(List.of(sentence(2, "obj")), List.of(sentence(2, "obj:x")));
    assertThat(score.las()).isEqualTo(100);
  }
}
