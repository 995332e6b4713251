package org.annalist.linker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.linker.cluster.Decisions;
import org.annalist.linker.cluster.Linkage;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.ReportGroup;
import org.annalist.model.link.ReportGroup.Relation;
import org.annalist.model.link.ReportGroup.Version;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class ReportGroupsTest {
  private static final String STORY =
      "A lorry laden with explosives blew up beside the customs house of Moyale before dawn, and"
          + " four guards died under the fallen roof, the governor said. Rescuers searched the"
          + " ruins with dogs until noon while traders carried their goods to the school across"
          + " the road. The border stayed shut all day. A convoy of grain that was to leave for"
          + " the north waits at the river, its drivers told a radio station. Nobody has said who"
          + " did it, and the governor asked people to keep away from the market until the police"
          + " have looked at every stall.";
  private final MemoryLinkStore store = new MemoryLinkStore();
  private final Linkage linkage = new Linkage(store, LinkSpace.REPORT, new ReportComparison());
  private final Sketcher sketcher = Sketcher.builtIn();

  private String read(String uri, String day, String text) {
    Document document = Document.builder(text).uri(uri).published(LocalDate.parse(day)).build();
    linkage.regroup(linkage.add(sketcher.node(document)), Decisions.none());
    return document.id();
  }

  private ReportGroup groupOf(String document) {
    return new ReportGroups(store).of(store.find(LinkSpace.REPORT, document).orElseThrow());
  }

  @Test
  void reprintUpdateAndShortVersionAreToldApart() {
    String first = read("wire/1", "2025-03-01", STORY);
    String reprint = read("wire/1-again", "2025-03-01", "MOYALE - " + STORY);
    String update =
        read(
            "wire/2",
            "2025-03-02",
            STORY.replace("four guards", "six guards")
                + " On Sunday two of the wounded died in hospital, which a doctor confirmed.");
    String brief = read("site/b", "2025-03-03", STORY.substring(0, 310));
    ReportGroup group = groupOf(first);
    assertThat(group.reports())
        .extracting(Version::document)
        .containsExactly(first, reprint, update, brief);
    assertThat(group.reports())
        .extracting(Version::relation)
        .containsExactly(Relation.ORIGINAL, Relation.REPRINT, Relation.UPDATED, Relation.SHORTENED);
    assertThat(group.newest()).isEqualTo(brief);
    assertThat(group.fullest()).isEqualTo(update);
  }

  @Test
  void theSameTextWithAnotherFigureIsAnUpdateAndNoReprint() {
    String first = read("a", "2025-03-01", STORY);
    read("b", "2025-03-02", STORY.replace("four guards", "six guards"));
    assertThat(groupOf(first).reports().get(1).relation()).isEqualTo(Relation.UPDATED);
  }

  @Test
  void oneReportUnderThreeAddressesIsOneGroup() {
    String first = read("https://a.example/x", "2025-03-01", STORY);
    read("https://a.example/x?from=home", "2025-03-01", STORY);
    read("https://m.a.example/x", "2025-03-01", STORY);
    assertThat(groupOf(first).reports()).hasSize(3);
    assertThat(groupOf(first).reports().get(2).resemblance()).isEqualTo(1);
  }

  @Test
  void anotherStoryOfTheSameMatterStaysApart() {
    String first = read("a", "2025-03-01", STORY);
    String other =
        read(
            "b",
            "2025-03-01",
            "Four guards were killed in Moyale on Saturday when a lorry bomb destroyed the customs"
                + " house. The governor said the border would stay closed. Drivers of a grain"
                + " convoy were waiting at the river.");
    assertThat(groupOf(first).reports()).hasSize(1);
    assertThat(groupOf(other).reports()).hasSize(1);
  }

  @Test
  void shortReportsAreGroupedOnlyWhenTheyAreTheSame() {
    String one = read("a", "2025-03-01", "Police said four died.");
    String same = read("b", "2025-03-01", "Police said four died.");
    String other = read("c", "2025-03-01", "Police said five died.");
    assertThat(groupOf(one).reports()).extracting(Version::document).containsExactly(one, same);
    assertThat(groupOf(other).reports()).hasSize(1);
  }

  @Test
  void nothingIsThrownAway() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(read("mirror/" + i, "2025-03-01", STORY + " Page " + "x".repeat(i % 3)));
    }
    LinkGroup group = store.find(LinkSpace.REPORT, ids.get(0)).orElseThrow();
    assertThat(group.members()).containsExactlyInAnyOrderElementsOf(ids);
    LinkNode kept = store.node(LinkSpace.REPORT, ids.get(39)).orElseThrow();
    assertThat(kept.document()).isEqualTo(ids.get(39));
  }
}
