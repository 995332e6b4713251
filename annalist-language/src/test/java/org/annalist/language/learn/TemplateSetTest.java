package org.annalist.language.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateSetTest {
  private static final List<String> ATOMS = List.of("a", "b", "c");

  private static List<Integer> features(String templates, int... values) {
    Features out = new Features();
    TemplateSet.parse(templates, ATOMS).apply(values.clone(), out);
    return java.util.stream.IntStream.range(0, out.size()).mapToObj(out::get).toList();
  }

  @Test
  void oneTemplateGivesOneFeatureAndCommentsGiveNone() {
    assertThat(features("# words\na\n\na b\n", 1, 2, 3)).hasSize(2);
    assertThat(TemplateSet.parse("# words\na\n\na b\n", ATOMS).size()).isEqualTo(2);
  }

  @Test
  void aFeatureDependsOnItsAtomsAndOnNoOthers() {
    assertThat(features("a b", 1, 2, 3)).isEqualTo(features("a b", 1, 2, 99));
    assertThat(features("a b", 1, 2, 3)).isNotEqualTo(features("a b", 1, 3, 3));
  }

  @Test
  void theSameValueOfAnotherAtomIsAnotherFeature() {
    assertThat(features("a b", 7, 8, 0)).isNotEqualTo(features("a b", 8, 7, 0));
    assertThat(features("a", 5, 5, 5)).isNotEqualTo(features("b", 5, 5, 5));
  }

  @Test
  void aThousandValuesHardlyCollideInTheLowBits() {
    Random random = new Random(3);
    Set<Integer> rows = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      rows.add(features("a b c", random.nextInt(50), i, random.nextInt(9)).get(0) & 0xFFFFF);
    }
    assertThat(rows).hasSizeGreaterThan(995);
  }

  @Test
  void anUnknownAtomIsNamedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TemplateSet.parse("a\nb q", ATOMS))
        .withMessage("template line 2: no atom q");
  }
}
