package org.annalist.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class LayerRatesTest {
  private static final double SHORT = 0.001;

  @Test
  void everyLayerIsMeasured() {
    List<LayerRate> rates = new LayerRates(OwnReports.all(), SHORT).all();
    assertThat(rates).extracting(LayerRate::layer).contains("tags and trees", "everything");
    assertThat(rates)
        .allSatisfy(
            r -> {
              assertThat(r.tokensPerSecond()).isPositive();
              assertThat(r.tokens()).isGreaterThan(r.sentences());
            });
    assertThat(LayerTable.of(rates).lines()).hasSize(rates.size() + 3);
  }

  @Test
  void documentsAndSentencesGrowToTheLengthAskedFor() {
    LayerRates rates = new LayerRates(OwnReports.all(), SHORT);
    assertThat(rates.byDocumentLength(List.of(3)).get(0).sentences() % 3).isZero();
    LayerRate sentence = rates.bySentenceLength(List.of(40)).get(0);
    assertThat(sentence.tokens() / sentence.sentences()).isEqualTo(41);
  }

  @Test
  void documentsWithoutWordsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LayerRates(List.of(Document.builder(" ").build()), SHORT))
        .withMessage("documents without words: 1");
  }

  @Test
  void aRateIsTheWorkByTheTime() {
    LayerRate rate = new LayerRate("tags", 100, 1_000, 50, 0.5, 10_000);
    assertThat(rate.tokensPerSecond()).isEqualTo(2_000);
    assertThat(rate.sentencesPerSecond()).isEqualTo(100);
    assertThat(rate.bytesPerSentence()).isEqualTo(200);
    assertThat(LayerTable.of(List.of(rate))).contains("| tags | 2,000 | 100 | 500.0 | 200 |");
  }
}
