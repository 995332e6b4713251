package org.annalist.language.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.word.ClusterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
  @ParameterizedTest
  @ValueSource(ints = {3, 7, 50})
  void packedWeightsScoreAsThePlainOnes(int classes) {
    Random random = new Random(5);
    byte[] weights = new byte[64 * classes];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(255) - 127 : 0);
    }
    Scorer plain = new ByteScorer(weights, classes);
    Scorer packed = Sections.scorer(Sections.weights(weights, classes));
    Features features = new Features();
    for (int round = 0; round < 50; round++) {
      features.clear();
      for (int f = 0; f < 20; f++) {
        features.add(random.nextInt());
      }
      float[] expected = new float[classes];
      float[] actual = new float[classes];
      plain.score(features, expected);
      packed.score(features, actual);
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void packedClustersAreTheSameTable() {
    String[] words = {"army", "troops", "peace", "treaty"};
    int[] keys = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      keys[i] = ClusterTable.key(words[i]);
    }
    ClusterTable table =
        new ClusterTable(keys, new short[] {1, 1, 2, 3}, new String[] {"1010", "1011", "0"});
    ClusterTable read = Sections.clusters(Sections.clusters(table));
    assertThat(read.clusters()).isEqualTo(3);
    assertThat(read.path(2)).isEqualTo("1011");
    for (int i = 0; i < words.length; i++) {
      assertThat(read.clusterOf(keys[i])).isEqualTo(table.clusterOf(keys[i]));
    }
    assertThat(read.clusterOf(ClusterTable.key("unheard"))).isEqualTo(ClusterTable.NONE);
    assertThat(read.prefixes(3)[1]).isEqualTo(read.prefixes(3)[2]);
  }
}
