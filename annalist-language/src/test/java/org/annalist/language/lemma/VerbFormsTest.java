package org.annalist.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
  private final VerbForms verbs = VerbForms.builtIn();

  @ParameterizedTest
  @CsvSource({
    "blamed,VBD,blame",
    "planned,VBN,plan",
    "denied,VBD,deny",
    "seizing,VBG,seize",
    "lying,VBG,lie",
    "shelled,VBD,shell",
    "barring,VBG,bar",
    "accuses,VBZ,accuse",
    "clashes,VBZ,clash",
    "denies,VBZ,deny",
    "warned,VBD,warn",
    "struck,VBD,strike",
    "overthrown,VBN,overthrow",
    "shot,VBD,shoot",
    "fled,VBD,flee",
    "freed,VBN,free",
    "vetoed,VBD,veto"
  })
  void aRegularFormOfAKnownVerbIsToldFromItsNeighbours(String form, String tag, String lemma) {
    assertThat(verbs.baseOf(form, tag)).contains(lemma);
  }

  @Test
  void unknownVerbsAndOtherTagsAreLeftToTheRules() {
    assertThat(verbs.baseOf("zorbled", "VBD")).isEmpty();
    assertThat(verbs.baseOf("blamed", "JJ")).isEmpty();
    assertThat(verbs.baseOf("ed", "VBD")).isEmpty();
  }
}
