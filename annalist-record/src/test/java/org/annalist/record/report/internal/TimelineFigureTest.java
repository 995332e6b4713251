package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class TimelineFigureTest {
  private final TimelineFigure figure = new TimelineFigure(new Phrases(new Labels()));
  private final List<Apparatus> reports = Apparatus.of(List.of(Samples.moyale()));

  @Test
  void fullPartialAndMissingDatesHaveLanesOfTheirOwn() {
    String html = figure.of(reports).markup();
    assertThat(html.indexOf("roadside bombing")).isPositive();
    assertThat(html)
        .contains("<h3>Year not given</h3>", "<h3>No date given</h3>")
        .contains("Items of which the year is not given")
        .contains("published 15 March 2023");
  }

  @Test
  void anEventOnTheDateOfItsIncidentIsNotToldTwice() {
    List<TimeItem> items = TimeItem.of(reports);
    assertThat(items).extracting(TimeItem::label).contains("A", "B").doesNotContain("4", "6");
    assertThat(items).hasSize(10);
  }

  @Test
  void itemsComeByDateThenOpenYearsThenUndated() {
    assertThat(TimeItem.of(reports))
        .extracting(TimeItem::label)
        .containsExactly("A", "2", "B", "1", "3", "5", "7", "8", "9", "10");
  }

  @Test
  void withoutEventsThereIsNoFigure() {
    assertThat(figure.of(Apparatus.of(List.of(Samples.empty()))).isEmpty()).isTrue();
  }

  @Test
  void aLabelWithoutRoomBesideItsBarStaysOnThePage() {
    TimeItem item = new TimeItem("a", "1", "x".repeat(60), "q1", false, java.util.Optional.empty());
    TimelineDrawing drawing = new TimelineDrawing(3);
    drawing.item(item, 10, 750);
    drawing.item(item, 10, 10);
    drawing.item(item, 740, 740);
    assertThat(drawing.finish("x").markup())
        .contains("<text x=\"326\" y=\"22\">")
        .contains("<text x=\"22\" y=\"50\">")
        .contains("<text x=\"728\" y=\"78\" text-anchor=\"end\">");
  }

  @Test
  void longTitlesAreCutInTheDrawingOnly() {
    TimeItem item =
        new TimeItem("a", "1", "x".repeat(200), "q1", false, java.util.Optional.empty());
    assertThat(item.shortTitle()).hasSize(64).endsWith("…");
  }
}
