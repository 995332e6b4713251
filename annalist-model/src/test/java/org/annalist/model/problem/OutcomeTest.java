package org.annalist.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annalist.model.run.Stage;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Problem WARNING =
      Problem.warning(ProblemCode.OVERSIZE, Location.of("a.txt"), "long", "");
  private static final Problem ERROR =
      Problem.error(ProblemCode.EMPTY_INPUT, Location.of("a.txt"), "nothing in it", "drop it");

  @Test
  void anOutcomeThatSaysNothingIsRefused() {
    assertThatThrownBy(() -> new Outcome<>(Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void problemsOfAllStagesAreKeptInOrder() {
    Stage<String, Integer> length = s -> Outcome.of(s.length(), List.of(WARNING));
    Stage<Integer, String> half = n -> Outcome.failed(ERROR);
    Outcome<String> both = length.then(half).apply("text");
    assertThat(both.isPresent()).isFalse();
    assertThat(both.problems()).containsExactly(WARNING, ERROR);
  }

  @Test
  void aStageAfterAFailureIsNotRun() {
    Stage<String, Integer> failing = s -> Outcome.failed(ERROR);
    Stage<Integer, Integer> never =
        n -> {
          throw new IllegalStateException("ran");
        };
    assertThat(failing.then(never).apply("x").problems()).containsExactly(ERROR);
  }

  @Test
  void mappingChangesTheValueAndKeepsTheProblems() {
    Outcome<Integer> outcome = Outcome.of("abc", List.of(WARNING)).map(String::length);
    assertThat(outcome.value()).contains(3);
    assertThat(outcome.problems()).containsExactly(WARNING);
  }

  @Test
  void aProblemReadsWithCodePlaceAndHint() {
    assertThat(ERROR).hasToString("AN-101 a.txt: nothing in it (drop it)");
    assertThat(WARNING).hasToString("AN-109 a.txt: long");
  }

  @Test
  void aLocationTellsAsMuchAsIsKnown() {
    Location where = Location.of("r.jsonl").withRecord(3).withLineColumn(3, 17).withByteOffset(812);
    assertThat(where).hasToString("r.jsonl, record 3, line 3:17, byte 812");
    assertThat(Location.of("x").lineNumber()).isEmpty();
    assertThat(Location.line("x", 4).lineNumber()).hasValue(4);
    assertThat(Location.span("x", new Span(7, 9)).byteOffset()).isEqualTo(7);
    assertThatThrownBy(() -> Location.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyProblemCodeHasItsOwnNumber() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("AN-[1-7]\\d\\d"));
  }
}
