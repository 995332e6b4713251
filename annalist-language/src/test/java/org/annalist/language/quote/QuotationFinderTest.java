package org.annalist.language.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private final QuotationFinder finder = new QuotationFinder();

  private List<String> inner(String text) {
    return finder.find(text).stream()
        .map(q -> text.substring(q.innerStart(), q.innerEnd()))
        .toList();
  }

  @Test
  void pairsOfEveryStyleAreFound() {
    assertThat(inner("He said “yes” and \"no\" and ‘maybe’ and ''never''."))
        .containsExactly("yes", "no", "maybe", "never");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(inner("China’s army and the generals’ men don't agree")).isEmpty();
    assertThat(inner("‘China’s army is ready’, he said")).containsExactly("China’s army is ready");
  }

  @Test
  void quotesNestButDoNotCross() {
    List<QuotedSpan> found = finder.find("“They told us ‘leave now’ twice”, he said.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).start()).isLessThan(found.get(1).start());
    assertThat(found.get(0).end()).isGreaterThan(found.get(1).end());
  }

  @Test
  void aQuoteOverTwoSentencesIsOne() {
    assertThat(inner("“We left. They stayed,” he said.")).containsExactly("We left. They stayed,");
  }

  @Test
  void aRunningQuoteEndsWithItsParagraph() {
    List<QuotedSpan> found = finder.find("“We left.\n“They stayed.” He smiled.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(0).end()).isEqualTo(9);
    assertThat(found.get(1).closed()).isTrue();
  }

  @Test
  void aStrayClosingMarkIsIgnored() {
    assertThat(inner("no opening” here")).isEmpty();
  }
}
