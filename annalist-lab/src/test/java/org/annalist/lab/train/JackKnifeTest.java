package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JackKnifeTest {
  @Test
  void nobodyIsAskedWhatHeHasSeen() {
    List<Integer> examples = List.of(1, 2, 3, 4, 5, 6, 7);
    List<String> answers =
        JackKnife.answers(
            examples,
            3,
            (fold, seen, asked) -> {
              assertThat(fold).isBetween(0, 2);
              assertThat(seen).doesNotContainAnyElementsOf(asked).hasSize(7 - asked.size());
              return asked.stream().map(a -> "answer " + a).toList();
            });
    assertThat(answers)
        .containsExactlyElementsOf(examples.stream().map(e -> "answer " + e).toList());
  }
}
