package org.annalist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class NameMemoryTest {
  private static final List<String> NAMES =
      List.of("B-LOC", "B-ORG", "B-PER", "I-LOC", "I-ORG", "I-PER", "O");
  private static final int MOST = 0;
  private static final int CASE = 3;
  private static final int RIGHT = 6;
  private static final int SAME = 7;

  /** A sentence and the classes of its words. */
  private record Said(Words words, int[] classes) {}

  /** Words with their classes after a slash; without one they are outside of names. */
  private static Said said(String text) {
    List<String> forms = new ArrayList<>();
    List<Integer> classes = new ArrayList<>();
    for (String word : text.split(" ")) {
      String[] parts = word.split("/");
      forms.add(parts[0]);
      classes.add(NAMES.indexOf(parts.length > 1 ? parts[1] : "O"));
    }
    Words words = Words.of(forms.toArray(String[]::new), ClusterTable.empty());
    return new Said(words, classes.stream().mapToInt(c -> c).toArray());
  }

  private static NameMemory memory(Said... sentences) {
    NameMemory out = new NameMemory(new NameClasses(NAMES));
    Arrays.stream(sentences).forEach(s -> out.add(s.words(), s.classes()));
    return out;
  }

  private static int[] row(int[] about, int row) {
    int n = about.length / NameMemory.FIELDS;
    return Arrays.copyOfRange(about, row * n, row * n + n);
  }

  @Test
  void aWordIsRememberedAsWhatItWasElsewhere() {
    Said first = said("near Marathon/B-LOC it rained");
    Said second = said("in Marathon/B-LOC too");
    Said third = said("Marathon/B-PER fell");
    NameMemory memory = memory(first, second, third);
    int place = row(memory.about(first.words(), first.classes()), MOST)[1];
    int changed = row(memory.about(third.words(), third.classes()), MOST)[0];
    assertThat(changed).isEqualTo(row(memory.about(second.words(), second.classes()), MOST)[1]);
    assertThat(changed).isNotZero();
    assertThat(place).isNotZero();
  }

  @Test
  void aSentenceIsNoEvidenceForItself() {
    Said only = said("Marathon/B-LOC fell in Marathon/B-LOC");
    int[] about = memory(only).about(only.words(), only.classes());
    assertThat(row(about, MOST)).containsOnly(0);
    assertThat(row(about, CASE)).containsOnly(0);
  }

  @Test
  void askingChangesNothing() {
    Said one = said("John/B-PER Smith/I-PER of Acme/B-ORG left");
    Said two = said("Smith/B-PER of Acme/B-ORG spoke");
    NameMemory memory = memory(one, two);
    int[] before = memory.about(two.words(), two.classes());
    memory.about(one.words(), one.classes());
    assertThat(memory.about(two.words(), two.classes())).isEqualTo(before);
  }

  @Test
  void wordsJoinedElsewhereAreTold() {
    Said whole = said("the Gulf/B-LOC of/I-LOC Oman/I-LOC lies");
    Said parts = said("the Gulf/B-LOC of Oman/B-LOC is");
    NameMemory memory = memory(whole, parts);
    int[] right = row(memory.about(parts.words(), parts.classes()), RIGHT);
    assertThat(right[1]).isEqualTo(right[2]).isNotZero();
    assertThat(right[0]).isNotEqualTo(right[1]);
    assertThat(right[3]).isZero();
  }

  @Test
  void aNameRepeatedAsAWholeIsTold() {
    Said one = said("Red/B-ORG Cross/I-ORG came");
    Said two = said("Red/B-PER Cross/I-PER left");
    Said other = said("Red/B-PER Star/I-PER left");
    NameMemory memory = memory(one, two, other);
    int same = row(memory.about(two.words(), two.classes()), SAME)[0];
    int none = row(memory.about(other.words(), other.classes()), SAME)[0];
    assertThat(same).isNotEqualTo(none);
  }

  @Test
  void smallLettersElsewhereAreEvidence() {
    Said start = said("May/B-PER came");
    Said small = said("it may rain");
    Said capital = said("with May now");
    int[] both = row(memory(start, small, capital).about(start.words(), start.classes()), CASE);
    int[] one = row(memory(start, capital).about(start.words(), start.classes()), CASE);
    assertThat(both[0]).isNotEqualTo(one[0]);
    assertThat(one[0]).isNotZero();
  }

  @Test
  void whatGoesBeyondTheLimitIsNotRemembered() {
    Tally tally = new Tally(1, 2);
    tally.add(1, 0, 1);
    tally.add(2, 0, 1);
    tally.add(3, 0, 1);
    tally.add(1, 0, 1);
    assertThat(tally.of(1)[0]).isEqualTo(2);
    assertThat(tally.of(3)[0]).isZero();
  }
}
