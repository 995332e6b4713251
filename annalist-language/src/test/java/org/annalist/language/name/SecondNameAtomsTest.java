package org.annalist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class SecondNameAtomsTest {
  private static final ClusterTable CLUSTERS = ClusterTable.empty();
  private static final NameClasses CLASSES = new NameClasses(List.of("B-PER", "I-PER", "O"));
  private final SecondNameAtoms atoms = new SecondNameAtoms(CLUSTERS);

  private int[] filled(Words words, int[] tags, int[] first, int i) {
    NameMemory memory = new NameMemory(CLASSES);
    memory.add(words, first);
    int[] out = new int[atoms.names().size()];
    atoms.fill(words, SecondNameAtoms.given(words, tags, first, memory), new int[2], i, out);
    return out;
  }

  @Test
  void theFirstAtomsAreThoseOfTheFirstPass() {
    Words words = Words.of(new String[] {"Ali", "Khan"}, CLUSTERS);
    NameAtoms own = new NameAtoms(CLUSTERS);
    int[] expected = new int[own.names().size()];
    own.fill(words, new int[] {4, 4}, new int[2], 1, expected);
    int[] found = filled(words, new int[] {4, 4}, new int[] {0, 1}, 1);
    assertThat(Arrays.copyOf(found, expected.length)).isEqualTo(expected);
    assertThat(atoms.names().subList(0, expected.length)).isEqualTo(own.names());
  }

  @Test
  void theFirstPassIsSeenOnBothSides() {
    Words words = Words.of(new String[] {"Ali", "Khan"}, CLUSTERS);
    int[] found = filled(words, new int[] {4, 4}, new int[] {0, 1}, 0);
    assertThat(found[atoms.names().indexOf("p0")]).isEqualTo(1);
    assertThat(found[atoms.names().indexOf("p+1")]).isEqualTo(2);
    assertThat(found[atoms.names().indexOf("p-1")]).isZero();
    assertThat(found[atoms.names().indexOf("lastP")]).isEqualTo(2);
  }

  @Test
  void everyAtomHasOneName() {
    assertThat(atoms.names()).doesNotHaveDuplicates();
  }
}
