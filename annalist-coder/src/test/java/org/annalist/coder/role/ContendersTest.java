package org.annalist.coder.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.role.Contender.Form;
import org.annalist.coder.role.Contender.Origin;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

class ContendersTest {
  private static List<Contender> in(String text, int sentence) {
    Mentions mentions = Sentences.mentions(text);
    return new Contenders(mentions, Prominence.of(mentions)).in(sentence);
  }

  private static List<String> texts(List<Contender> all) {
    return all.stream().flatMap(c -> c.actors().stream()).map(Actor::text).toList();
  }

  @Test
  void mentionsAndUnknownWordsContendInTextOrder() {
    List<Contender> all = in("Turkish police seized eleven lorries.", 0);
    assertThat(texts(all)).containsExactly("Turkish police", "eleven lorries");
    assertThat(all.get(1).form()).isEqualTo(Form.WORDS);
    assertThat(all.get(1).isKnown()).isFalse();
  }

  @Test
  void anAdjectiveInsideAMentionIsNoContenderOfItsOwn() {
    assertThat(texts(in("Turkish citizens were arrested.", 0))).doesNotContain("Turkish");
  }

  @Test
  void timesAreNobody() {
    assertThat(texts(in("Turkey protested on Monday.", 0))).doesNotContain("Monday");
  }

  @Test
  void thoseAroundAreOnlyTheCountriesNotNamedHere() {
    String text = "Turkey met Iran. A deal was signed by Iran.";
    Mentions mentions = Sentences.mentions(text);
    RoleScene scene = Sentences.scene(mentions, 1);
    List<Contender> around =
        scene.contenders(Sentences.act(scene, "signed", List.of(), List.of())).stream()
            .filter(c -> !c.isHere())
            .toList();
    assertThat(texts(around)).containsExactly("Turkey");
    assertThat(around.get(0).origin()).isEqualTo(Origin.BEFORE);
  }

  @Test
  void aSentenceOfManyNamesIsCutShort() {
    String text = "Turkey, Iran and Iraq, ".repeat(120) + "met.";
    assertThat(in(text, 0)).hasSizeLessThanOrEqualTo(80);
  }

  private static List<Contender> contenders(String text, int sentence, String verb) {
    RoleScene scene = Sentences.scene(Sentences.mentions(text), sentence);
    return scene.contenders(Sentences.act(scene, verb, List.of(), List.of()));
  }

  @Test
  void countriesThatTheReportTellsMuchOfContendEverywhere() {
    String text = "It rained. Turkey met Iran. Snow fell. Gunmen attacked a post.";
    List<Contender> all = contenders(text, 3, "attacked");
    assertThat(all).extracting(c -> c.country().orElse("")).contains("TUR", "IRN");
    assertThat(all).anyMatch(c -> c.origin() == Origin.STORY);
  }

  @Test
  void whoIsToldWithoutACountryMayBeOfThoseOfTheReport() {
    List<Contender> all = contenders("Turkey attacked eleven lorries near Basra.", 0, "attacked");
    assertThat(all)
        .filteredOn(c -> !c.guess().isEmpty())
        .extracting(c -> c.actors().get(0).text() + " " + c.country().orElse(""))
        .contains("eleven lorries TUR", "eleven lorries IRQ");
    assertThat(all)
        .filteredOn(c -> c.actors().get(0).text().equals("Turkey"))
        .allMatch(c -> c.guess().isEmpty());
  }

  @Test
  void whatHasAnOwnerIsOfHisCountry() {
    List<Contender> all = contenders("Turkey attacked Syria's old lorries.", 0, "attacked");
    assertThat(all)
        .filteredOn(c -> c.guess().equals("owner"))
        .extracting(c -> c.actors().get(0).text() + " " + c.country().orElse(""))
        .containsExactly("Syria's old lorries SYR");
  }
}
