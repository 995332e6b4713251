package org.annalist.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Place;
import org.annalist.model.link.Correction;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;
import org.annalist.record.Samples;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
  private static final LinkSpace SPACE = LinkSpace.INCIDENT;

  @TempDir Path folder;
  private EventStore store;
  private LinkStore links;

  @BeforeEach
  void open() {
    store = SqliteEventStore.open(folder).value().orElseThrow();
    links = store.links();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    open();
  }

  private LinkNode add(String id, String... keys) {
    LinkNode node = new LinkNode(id, "doc-" + id, "profile\tof " + id, List.of(keys));
    links.add(SPACE, node);
    return node;
  }

  private static GroupSummary summary(String label, String day, String country, int killed) {
    return new GroupSummary(
        "ASSAULT",
        label,
        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        Optional.of(country),
        Optional.of(new Place.Point(1.5, 29)),
        killed,
        2,
        List.of("Chinese engineers", "CHN"));
  }

  private LinkGroup group(String id, GroupSummary summary, String... members) {
    LinkGroup group = new LinkGroup(id, members[0], List.of(members), summary);
    links.group(SPACE, group);
    return group;
  }

  @Test
  void nodesComeBackAsTheyWereGivenAndSpacesDoNotMix() {
    LinkNode node = add("a", "day 1", "day 2");
    reopen();
    assertThat(links.node(SPACE, "a")).contains(node);
    assertThat(links.nodesOf(SPACE, "doc-a")).containsExactly(node);
    assertThat(links.node(LinkSpace.REPORT, "a")).isEmpty();
    assertThat(links.block(LinkSpace.REPORT, "day 1", 9)).isEmpty();
  }

  @Test
  void aBlockGivesItsFirstNodesByRank() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(add("n" + i, "block").id());
    }
    ids.sort((x, y) -> Long.compare(LinkStore.rank(x), LinkStore.rank(y)));
    assertThat(links.block(SPACE, "block", 5))
        .extracting(LinkNode::id)
        .containsExactlyElementsOf(ids.subList(0, 5));
    links.remove(SPACE, ids.get(0));
    assertThat(links.block(SPACE, "block", 99)).hasSize(39);
  }

  @Test
  void linksKeepTheirReasonsAndGoWithTheirNodes() {
    add("a", "k");
    add("b", "k");
    NodeLink link =
        NodeLink.between(
            "b",
            "a",
            0.1 + 0.2,
            List.of(
                new LinkPart("place.same", "same place: Ouéléssébougou", 0.1),
                new LinkPart("time.day", "same day", 0.2)));
    links.link(SPACE, link);
    reopen();
    assertThat(links.links(SPACE, "a")).containsExactly(link);
    assertThat(links.links(SPACE, "b")).containsExactly(link);
    links.remove(SPACE, "a");
    assertThat(links.links(SPACE, "b")).isEmpty();
  }

  @Test
  void anEarlierIdLeadsToTheGroupThatHoldsItsAnchorNow() {
    add("a", "k");
    add("b", "k");
    group("g1", summary("one", "2025-03-01", "COD", 4), "b");
    LinkGroup both = group("g2", summary("both", "2025-03-01", "COD", 4), "a", "b");
    reopen();
    assertThat(links.find(SPACE, "g1")).contains(both);
    assertThat(links.find(SPACE, "b")).contains(both);
    assertThat(links.find(SPACE, "nowhere")).isEmpty();
    assertThat(links.incidents(IncidentQuery.all())).containsExactly(both);
  }

  @Test
  void aGroupThatLosesItsLastNodeIsGone() {
    add("a", "k");
    group("g1", summary("one", "2025-03-01", "COD", 4), "a");
    links.remove(SPACE, "a");
    assertThat(links.find(SPACE, "g1")).isEmpty();
    assertThat(links.incidents(IncidentQuery.all())).isEmpty();
  }

  @Test
  void incidentsAreFoundByWhatIsKnownOfThem() {
    for (String id : List.of("a", "b", "c")) {
      add(id, "k");
    }
    group("g1", summary("bombing, Bunia", "2025-03-01", "COD", 4), "a");
    group("g2", summary("SHOOTING, Gao", "2025-04-01", "MLI", 0), "b");
    group("g3", summary("attack", "", "MLI", 1), "c");
    IncidentQuery all = IncidentQuery.all();
    assertThat(ids(all)).containsExactly("g2", "g1", "g3");
    assertThat(ids(all.in("MLI"))).containsExactly("g2", "g3");
    assertThat(ids(all.between(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 5, 1))))
        .containsExactly("g2", "g3");
    assertThat(ids(all.with("chn").first(2))).containsExactly("g2", "g1");
    assertThat(ids(all.with("Brigade"))).isEmpty();
    assertThat(ids(all.named("shooting"))).containsExactly("g2");
    assertThat(ids(all.atLeast(1, 2))).containsExactly("g1", "g3");
    assertThat(ids(all.ofType("COERCE"))).isEmpty();
  }

  private List<String> ids(IncidentQuery query) {
    return links.incidents(query).stream().map(LinkGroup::id).toList();
  }

  @Test
  void correctionsAreNumberedAndCanOnlyBeAdded() {
    Correction merge =
        links.add(
            new Correction(
                0,
                Correction.Kind.MERGE,
                List.of("a", "b"),
                List.of("c"),
                OptionalLong.empty(),
                "ana",
                "2025-03-04T10:00:00Z",
                "same bridge; same night"));
    Correction undo =
        links.add(
            new Correction(
                0,
                Correction.Kind.UNDO,
                List.of(),
                List.of(),
                OptionalLong.of(merge.number()),
                "ana",
                "2025-03-05",
                "no"));
    reopen();
    assertThat(links.corrections()).containsExactly(merge, undo);
    assertThat(undo.number()).isEqualTo(2);
  }

  @Test
  void successorsAndNotesStay() {
    links.succeed("a", "b");
    links.succeed("b", "c");
    links.note("c", "The Brigade claimed: it was us");
    reopen();
    assertThat(links.current("a")).isEqualTo("c");
    assertThat(links.current("z")).isEqualTo("z");
    assertThat(links.notes("c")).containsExactly("The Brigade claimed: it was us");
  }

  @Test
  void whatIsKeptOrChangedWaitsToBeLinked() {
    store.put(Samples.moyale());
    assertThat(links.unlinked()).containsExactly("doc-moyale");
    links.linked("doc-moyale");
    store.put(Samples.moyale());
    assertThat(links.unlinked()).isEmpty();
    assertThat(links.document("doc-moyale")).isPresent();
    assertThat(links.document("file:moyale.txt")).isEmpty();
  }

  @Test
  void aFailureInTheMiddleOfNestedWorkLeavesNothing() {
    assertThatThrownBy(
            () ->
                links.atomically(
                    () -> {
                      add("a", "k");
                      return links.atomically(
                          () -> {
                            throw new IllegalStateException("stop");
                          });
                    }))
        .hasMessage("stop");
    assertThat(links.node(SPACE, "a")).isEmpty();
    add("a", "k");
    assertThat(links.node(SPACE, "a")).isPresent();
  }
}
