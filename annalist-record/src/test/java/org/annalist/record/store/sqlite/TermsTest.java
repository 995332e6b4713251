package org.annalist.record.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bomb|(\"bomb\")",
        "bomb Karachi|(\"bomb\" AND \"Karachi\")",
        "\"suicide attack\" Karachi|(\"suicide attack\" AND \"Karachi\")",
        "attack*|(\"attack\" *)",
        "bomb -film|(\"bomb\") NOT (\"film\")",
        "bomb -\"box office\" -film|(\"bomb\") NOT (\"box office\" OR \"film\")",
        "\"no end|(\"no end\")",
        "AND OR NOT|(\"AND\" AND \"OR\" AND \"NOT\")",
        "a\"b|(\"a\" AND \"b\")",
      })
  void whatPeopleTypeBecomesAnExpression(String typed, String expression) {
    assertThat(Terms.of(typed)).isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "*", "-film", "- \"\" --", "?!"})
  void withoutAWordToFindThereIsNoExpression(String typed) {
    assertThat(Terms.of(typed)).isEmpty();
  }
}
