package org.annalist.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;
import org.annalist.record.Samples;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir Path folder;
  private EventStore store;

  @BeforeEach
  void open() {
    store = SqliteEventStore.open(folder).value().orElseThrow();
    store.put(Samples.moyale());
    store.put(Samples.empty());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aHitShowsTheWordsInTheirPlace() {
    Hit hit = only(SearchQuery.words("airfields"));
    assertThat(hit.snippet().marked("[", "]")).contains("its northern [airfields]");
    assertThat(hit.line().document().id()).isEqualTo("doc-moyale");
    assertThat(hit.events()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bombing Moyale",
        "\"joint patrols\"",
        "patrol*",
        "bombing -snow",
        "suicide* OR bombing -volcano \"northern frontier brigade\" rebels -hail",
        "GARISSA",
      })
  void wordsPhrasesBeginningsAndExclusionsAreUnderstood(String words) {
    boolean fits = !words.contains("rebels");
    assertThat(ids(SearchQuery.words(words)).contains("doc-moyale")).isEqualTo(fits);
  }

  @Test
  void codesAndNamesOfEventsAreFoundThoughTheTextDoesNotHaveThem() {
    assertThat(ids(SearchQuery.words("assault explosives"))).containsExactly("doc-moyale");
    assertThat(ids(SearchQuery.words("pledge"))).containsExactly("doc-moyale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "*", "AND", "a:b", "(", "NEAR(", "^x", "''; DROP TABLE event", "-"})
  void noInputIsASyntaxError(String words) {
    store.search(SearchQuery.words(words));
    assertThat(store.counts().events()).isEqualTo(10);
  }

  @Test
  void withoutWordsEveryDocumentFits() {
    assertThat(store.search(SearchQuery.everything())).hasSize(2);
    assertThat(store.search(SearchQuery.everything().limit(1))).hasSize(1);
  }

  @Test
  void conditionsMustBeMetByOneAndTheSameEvent() {
    SearchQuery assault = SearchQuery.everything().type(new EventType("ASSAULT"));
    assertThat(only(assault).events()).hasSize(2);
    assertThat(only(assault.status(Status.DENIED)).events()).containsExactly(5);
    assertThat(ids(assault.status(Status.PLANNED))).isEmpty();
  }

  @Test
  void countriesActorsAndDaysNarrowTheSearch() {
    SearchQuery all = SearchQuery.everything();
    assertThat(only(all.country("ETH")).events()).containsExactly(0, 1, 2, 4, 5, 6);
    assertThat(only(all.actor("wario")).events()).containsExactly(1, 2, 8);
    assertThat(only(all.from(LocalDate.of(2023, 3, 10))).events()).containsExactly(1);
    assertThat(only(all.to(LocalDate.of(2023, 3, 10))).events()).containsExactly(3);
    assertThat(ids(all.country("ISL"))).isEmpty();
  }

  @Test
  void wordsAndConditionsWorkTogether() {
    assertThat(ids(SearchQuery.words("rain").country("KEN"))).isEmpty();
    assertThat(ids(SearchQuery.words("traders").country("KEN"))).containsExactly("doc-moyale");
  }

  private Hit only(SearchQuery query) {
    List<Hit> hits = store.search(query);
    assertThat(hits).hasSize(1);
    return hits.get(0);
  }

  private List<String> ids(SearchQuery query) {
    return store.search(query).stream().map(h -> h.line().document().id()).toList();
  }
}
