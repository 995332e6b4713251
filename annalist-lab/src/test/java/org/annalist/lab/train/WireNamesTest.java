package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireNamesTest {
  private static NamedSentence write(String grammar) {
    return WireNames.of(WireGrammar.parse(grammar).write("SENT", 1, 1).get(0));
  }

  @Test
  void aPlaceInsideTheNameOfABodyBelongsToTheBody() {
    NamedSentence sentence =
        write(
            "SENT: $ORG=nsubj ^met/VBD $PERN=obj\n"
                + "ORG: the/DT=det $CITY=compound ^University/NNP\n"
                + "CITY: ^Lagos/NNP\nPERN: ^Ali/NNP Baker/NNP=flat\n");
    assertThat(sentence.classes()).containsExactly("O", "B-ORG", "I-ORG", "O", "B-PER", "I-PER");
  }

  @Test
  void theOwnerOfABodyKeepsItsName() {
    NamedSentence sentence =
        write(
            "SENT: $ORG=nsubj ^left/VBD\n"
                + "ORG: $COUNTRY=nmod:poss@3 's/POS=case@1 ^ministry/NN\nCOUNTRY: ^Mali/NNP\n");
    assertThat(sentence.classes()).containsExactly("B-LOC", "O", "O", "O");
  }
}
