package org.annalist.lab.ud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GoldTextTest {
  private static String word(String id, String form, String misc) {
    return String.join("\t", id, form, "_", "_", "_", "_", "0", "_", "_", misc) + "\n";
  }

  @Test
  void sentencesStandBehindEachOtherAndParagraphsOnLines() {
    GoldText gold =
        GoldText.of(
            "# newpar\n# text = He left.\n"
                + word("1", "He", "_")
                + word("2", "left", "SpaceAfter=No")
                + word("3", ".", "_")
                + "\n# text = So?\n"
                + word("1", "So", "SpaceAfter=No")
                + word("2", "?", "_")
                + "\n# newpar\n# text = End\n"
                + word("1", "End", "_")
                + "\n");
    assertThat(gold.text()).isEqualTo("He left. So?\nEnd");
    assertThat(gold.words().stream().map(w -> w.in(gold.text())))
        .containsExactly("He", "left", ".", "So", "?", "End");
    assertThat(gold.sentences().stream().map(s -> s.in(gold.text())))
        .containsExactly("He left.", "So?", "End");
  }

  @Test
  void aContractionIsTwoWords() {
    GoldText gold =
        GoldText.of(
            "# text = I don't.\n"
                + word("1", "I", "_")
                + word("2-3", "don't", "SpaceAfter=No")
                + word("2", "do", "_")
                + word("3", "n't", "_")
                + word("4", ".", "_"));
    assertThat(gold.words().stream().map(w -> w.in(gold.text())))
        .containsExactly("I", "do", "n't", ".");
  }

  @Test
  void partsThatAreNotWrittenHaveTheSpanOfTheWhole() {
    GoldText gold =
        GoldText.of(
            "# text = du jour\n"
                + word("1-2", "du", "_")
                + word("1", "de", "_")
                + word("2", "le", "_")
                + word("3", "jour", "_"));
    assertThat(gold.words().stream().map(w -> w.in(gold.text())))
        .containsExactly("du", "du", "jour");
  }

  @Test
  void wordsThatAreNotThoseOfTheTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldText.of("# text = He left\n" + word("1", "She", "_")))
        .withMessage("no word She at 0");
  }
}
