package org.annalist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.model.text.TokenSpan;
import org.junit.jupiter.api.Test;

class NameSpansTest {
  private static AnalyzedWords words(
      List<String> classes, List<Integer> heads, List<String> relations) {
    List<String> nothing = Collections.nCopies(classes.size(), "_");
    return new AnalyzedWords(nothing, nothing, nothing, heads, relations, classes, nothing, 1);
  }

  private static NamedSpan name(int start, int end, NameKind kind) {
    return new NamedSpan(new TokenSpan(start, end), kind);
  }

  @Test
  void aNameGoesOnWhileItsKindDoes() {
    assertThat(NameSpans.of(List.of("B-PER", "I-PER", "O", "I-ORG", "B-ORG", "I-LOC")))
        .containsExactly(
            name(0, 2, NameKind.PERSON),
            name(3, 4, NameKind.ORGANISATION),
            name(4, 5, NameKind.ORGANISATION),
            name(5, 6, NameKind.LOCATION));
  }

  @Test
  void aPlaceThatHangsOnANameAsItsFirstPartBelongsToIt() {
    AnalyzedWords words =
        words(
            List.of("O", "B-LOC", "B-PER"), List.of(-1, 2, 0), List.of("root", "compound", "obj"));
    assertThat(NameSpans.of(words)).containsExactly(name(1, 3, NameKind.PERSON));
  }

  @Test
  void whatHangsOnANameAsItsContinuationBelongsToIt() {
    AnalyzedWords words =
        words(List.of("B-PER", "B-LOC", "O"), List.of(2, 0, -1), List.of("nsubj", "flat", "root"));
    assertThat(NameSpans.of(words)).containsExactly(name(0, 2, NameKind.PERSON));
  }

  @Test
  void neighboursWithoutAnArcStayTwoNames() {
    AnalyzedWords words =
        words(List.of("B-LOC", "B-PER", "O"), List.of(2, 2, -1), List.of("obl", "nsubj", "root"));
    assertThat(NameSpans.of(words))
        .containsExactly(name(0, 1, NameKind.LOCATION), name(1, 2, NameKind.PERSON));
  }
}
