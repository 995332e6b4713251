package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;
import org.junit.jupiter.api.Test;

class EntityNamesTest {
  private static TreeWord word(String form, String penn, int head, String entity) {
    return new TreeWord(form, form, "_", penn, head, "dep", entity);
  }

  @Test
  void anEntityWithAProperHeadIsAName() {
    TreeSentence sentence =
        new TreeSentence(
            List.of(
                word("Durham", "NNP", 2, "Entity=(4-organization-new-n(14-place-new-n)"),
                word("University", "NNP", 0, "Entity=4)"),
                word("fired", "VBD", 2, "_"),
                word("a", "DT", 5, "Entity=(7-person-new-n"),
                word("teacher", "NN", 3, "Entity=7)"),
                word("in", "IN", 7, "_"),
                word("Paris", "NNP", 3, "Entity=(9-place-new-n)")));
    assertThat(EntityNames.of(sentence))
        .containsExactly("B-ORG", "I-ORG", "O", "O", "O", "O", "B-LOC");
  }

  @Test
  void peoplesAndOfficesAreNoNamesOfPersons() {
    TreeSentence sentence =
        new TreeSentence(
            List.of(
                word("Israelis", "NNPS", 2, "Entity=(1-person-new-n)"),
                word("met", "VBD", 0, "_"),
                word("the", "DT", 4, "Entity=(2-person-new-n"),
                word("President", "NNP", 2, "Entity=2)"),
                word("and", "CC", 6, "_"),
                word("Anna", "NNP", 4, "Entity=(3-person-new-n"),
                word("Karlova", "NNP", 6, "Entity=3)")));
    assertThat(EntityNames.of(sentence)).containsExactly("O", "O", "O", "O", "O", "B-PER", "I-PER");
  }
}
