package org.annalist.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EnglishModelTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void theShippedModelSaysWhatItWasLearnedFromAndHowGoodItIs() {
    Map<String, String> manifest = EnglishModel.shipped().manifest();
    assertThat(manifest).containsEntry("version", "6");
    assertThat(manifest)
        .containsEntry(
            "data.ewt-train.conllu.gz.sha256",
            "c2d461f7f9ddb7d22313a2faff215a88e228186affeddd7b3512a555619dabcf")
        .containsEntry(
            "data.gum-train-cc.conllu.gz.sha256",
            "687b2323d3fb22bb050641bdd733652efc98a4580dc299ac504da270041f1b31");
    assertThat(figure(manifest, "ewt-dev.XPOS")).isGreaterThanOrEqualTo(95.0);
    assertThat(figure(manifest, "gum-dev.XPOS")).isGreaterThanOrEqualTo(96.3);
    assertThat(figure(manifest, "ewt-dev.UAS")).isGreaterThanOrEqualTo(86.3);
    assertThat(figure(manifest, "ewt-dev.LAS")).isGreaterThanOrEqualTo(82.5);
    assertThat(figure(manifest, "gum-dev.UAS")).isGreaterThanOrEqualTo(86.7);
    assertThat(figure(manifest, "gum-dev.LAS")).isGreaterThanOrEqualTo(82.8);
    assertThat(figure(manifest, "gum-dev.triples")).isGreaterThanOrEqualTo(84.5);
    assertThat(figure(manifest, "ewt-dev.lemma")).isGreaterThanOrEqualTo(98.5);
    assertThat(figure(manifest, "gum-dev.lemma")).isGreaterThanOrEqualTo(99.0);
    assertThat(figure(manifest, "unseen.names")).isGreaterThanOrEqualTo(70.5);
    assertThat(figure(manifest, "unseen.names.known")).isGreaterThanOrEqualTo(72);
  }

  private static double figure(Map<String, String> manifest, String name) {
    return Double.parseDouble(manifest.get(name));
  }

  @Test
  void theShippedModelIsSmall() throws IOException {
    try (InputStream in =
        EnglishModel.class.getResourceAsStream("/org/annalist/language/english.anl")) {
      assertThat(Objects.requireNonNull(in).readAllBytes().length).isLessThan(16 * MEGABYTE);
    }
  }

  @Test
  void relationsFitIntoASetOfSixtyFourBits() {
    assertThat(EnglishModel.shipped().relations()).hasSizeLessThanOrEqualTo(64).contains("nsubj");
  }

  @Test
  void textInCapitalsIsReadAsMixedCase() {
    SentencePipeline pipeline = new SentencePipeline(EnglishModel.shipped());
    AnalyzedWords words = pipeline.analyze("THE REBELS ATTACKED A CONVOY NEAR KABUL .".split(" "));
    assertThat(words.penn()).startsWith("DT", "NNS", "VBD", "DT", "NN", "IN", "NNP");
    assertThat(words.lemmas()).contains("attack", "convoy", "Kabul");
    assertThat(words.relations()).startsWith("det", "nsubj", "root", "det", "obj");
  }
}
