package org.annalist.lab.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class SyntheticNewsTest {
  private static List<SyntheticReport> news(long seed, int incidents, int reports) {
    List<SyntheticReport> out = new ArrayList<>();
    new SyntheticNews(seed, incidents, reports).forEach(out::add);
    return out;
  }

  @Test
  void theSameSeedGivesTheSameNewsAndAnotherSeedOther() {
    assertThat(news(5, 20, 60)).isEqualTo(news(5, 20, 60));
    assertThat(news(6, 20, 60)).isNotEqualTo(news(5, 20, 60));
  }

  @Test
  void everyHappeningIsToldAndEveryAccountHasItsTruth() {
    List<SyntheticReport> all = news(5, 30, 150);
    assertThat(all).hasSize(150);
    assertThat(all.stream().flatMap(r -> r.truth().values().stream()).distinct().count())
        .isEqualTo(30);
    assertThat(all)
        .allMatch(r -> r.truth().size() == r.linked().incidents().size() && !r.truth().isEmpty());
  }

  @Test
  void reportsLeaveThingsOutRepeatEachOtherAndErr() {
    List<SyntheticReport> all = news(5, 200, 1000);
    List<Event> events = all.stream().flatMap(r -> r.linked().events().stream()).toList();
    assertThat(events)
        .anyMatch(e -> e.when().isEmpty())
        .anyMatch(e -> e.where().isEmpty())
        .anyMatch(e -> e.mode().isEmpty())
        .anyMatch(e -> e.actors().isEmpty());
    List<Document> documents =
        all.stream().map(SyntheticReport::linked).map(LinkedDocument::document).toList();
    assertThat(documents.stream().map(Document::text).distinct().count()).isLessThan(1000);
    assertThat(documents).anyMatch(d -> d.published().orElseThrow().equals(LocalDate.EPOCH));
    assertThat(all).anyMatch(r -> r.truth().size() == 2);
  }

  @Test
  void noReportTellsOfWhatHasNotHappenedYet() {
    List<SyntheticReport> all = news(5, 200, 1000);
    assertThat(all)
        .filteredOn(r -> !r.linked().document().published().orElseThrow().equals(LocalDate.EPOCH))
        .allMatch(SyntheticNewsTest::isOfThePast);
    assertThat(all).anyMatch(r -> r.truth().size() == 2);
  }

  /** The day that is told may be wrong by one. */
  private static boolean isOfThePast(SyntheticReport report) {
    LocalDate published = report.linked().document().published().orElseThrow();
    return report.linked().events().stream()
        .flatMap(e -> e.when().stream())
        .allMatch(w -> !w.from().orElseThrow().isAfter(published.plusDays(1)));
  }

  @Test
  void fewerReportsThanHappeningsAreRefused() {
    assertThatThrownBy(() -> new SyntheticNews(1, 10, 9)).hasMessageContaining("9 reports of 10");
  }
}
