package org.annalist.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void theSameTextFromTheSamePlaceHasTheSameId() {
    Document one = Document.builder("Rain fell.").uri("a.txt").build();
    Document again = Document.builder("Rain fell.").uri("a.txt").build();
    Document elsewhere = Document.builder("Rain fell.").uri("b.txt").build();
    assertThat(one.id()).isEqualTo(again.id()).startsWith("doc-");
    assertThat(elsewhere.id()).isNotEqualTo(one.id());
    assertThat(elsewhere.sha256()).isEqualTo(one.sha256()).hasSize(64);
  }

  @Test
  void anIdGivenByTheInputIsKept() {
    assertThat(Document.builder("x").id("wire-7").build().id()).isEqualTo("wire-7");
  }

  @Test
  void withoutBlocksTheWholeTextIsBody() {
    Document document = Document.builder("Rain fell.").build();
    assertThat(document.blocks()).containsExactly(new Block(new Span(0, 10), BlockKind.BODY));
    assertThat(Document.builder("").build().blocks()).isEmpty();
  }

  @Test
  void everyOffsetHasTheKindOfItsBlock() {
    Document document =
        Document.builder("Head\nBody")
            .blocks(
                List.of(
                    new Block(new Span(0, 4), BlockKind.TITLE),
                    new Block(new Span(5, 9), BlockKind.RELATED)))
            .build();
    assertThat(document.kindAt(0)).isEqualTo(BlockKind.TITLE);
    assertThat(document.kindAt(5)).isEqualTo(BlockKind.RELATED);
    assertThat(document.kindAt(4)).isEqualTo(BlockKind.BODY);
    assertThat(document.kindAt(5).isCoded()).isFalse();
  }

  @Test
  void blocksOutOfOrderOrOutsideTheTextAreRefused() {
    Block late = new Block(new Span(2, 4), BlockKind.BODY);
    Block early = new Block(new Span(0, 2), BlockKind.TITLE);
    Block outside = new Block(new Span(0, 99), BlockKind.BODY);
    DocumentBuilder swapped = Document.builder("abcd").blocks(List.of(late, early));
    assertThatThrownBy(swapped::build).isInstanceOf(IllegalArgumentException.class);
    DocumentBuilder long99 = Document.builder("abcd").blocks(List.of(outside));
    assertThatThrownBy(long99::build).hasMessageContaining("99");
  }

  @Test
  void whatIsNotKnownIsAbsent() {
    Document document = Document.builder("x").build();
    assertThat(document.published()).isEmpty();
    assertThat(document.publisher()).isEmpty();
    Document dated =
        Document.builder("x")
            .published(LocalDate.of(2024, 3, 1))
            .publisher("The Wire")
            .title("T")
            .language("und")
            .build();
    assertThat(dated.published()).contains(LocalDate.of(2024, 3, 1));
    assertThat(dated.publisher()).contains("The Wire");
    assertThat(dated.title()).contains("T");
    assertThat(dated.language()).isEqualTo("und");
  }
}
