package org.annalist.linker.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.annalist.linker.story.EventMentions.Mention;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static Document report(String id, String text) {
    return Document.builder(text).id(id).uri(id).build();
  }

  private static final List<Document> REPORTS =
      List.of(
          report(
              "a", "Raiders stormed the jail of Lamu and forty inmates fled into the mangroves."),
          report("b", "Forty inmates who fled from Lamu jail hide in the mangroves, wardens say."),
          report("c", "Wardens of the Lamu jail fear that the raiders wanted one of the inmates."),
          report("d", "Riga elected a mayor, and the council of Riga meets him on Thursday."),
          report("e", "The new mayor of Riga promised trams to the council."));

  @Test
  void reportsOfOneMatterAreOneStoryWhateverTheirOrder() {
    Map<String, String> stories = Stories.builtIn().of(REPORTS);
    assertThat(stories)
        .containsEntry("a", "a")
        .containsEntry("b", "a")
        .containsEntry("c", "a")
        .containsEntry("d", "d")
        .containsEntry("e", "d");
    List<Document> turned =
        List.of(REPORTS.get(4), REPORTS.get(2), REPORTS.get(0), REPORTS.get(3), REPORTS.get(1));
    assertThat(Stories.builtIn().of(turned)).isEqualTo(stories);
  }

  @Test
  void aHigherThresholdLeavesMoreStories() {
    assertThat(Stories.builtIn().withThreshold(1).of(REPORTS).values()).doesNotHaveDuplicates();
    assertThatThrownBy(() -> Stories.builtIn().withThreshold(1.5)).hasMessageContaining("1.5");
  }

  @Test
  void wordsOfOneRootInOneStoryMeanOneEvent() {
    Map<String, String> events =
        EventMentions.builtIn()
            .of(
                List.of(
                    new Mention("1", "s", "explosions"),
                    new Mention("2", "s", "the explosion"),
                    new Mention("3", "t", "explosion"),
                    new Mention("4", "s", "was shot"),
                    new Mention("5", "s", "shooting"),
                    new Mention("6", "s", "broke out")));
    assertThat(events)
        .containsEntry("2", "1")
        .containsEntry("3", "3")
        .containsEntry("5", "4")
        .containsEntry("6", "6");
  }

  @Test
  void rootsJoinWordClassesAndIrregularForms() {
    Roots roots = Roots.builtIn();
    assertThat(roots.of("explosion")).isEqualTo("explos");
    assertThat(roots.of("died")).isEqualTo(roots.of("death"));
    assertThat(roots.of("nominations")).isEqualTo(roots.of("nomination"));
    assertThat(roots.of("arrested")).isEqualTo(roots.of("arresting"));
    assertThat(roots.ofHead("has been taken over")).isEqualTo(roots.of("take"));
    assertThat(roots.ofHead("of")).isEqualTo("of");
  }
}
