package org.annalist.lab.kit.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.Signals;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.TemplateExamples.Taught;
import org.junit.jupiter.api.Test;

/** What is learned of templates, on invented reports. */
class LearnedTemplatesTest {
  private static final TemplateExamples TEACHER = new TemplateExamples(Invented::read);
  private static final Fields BOMB =
      line(
          "SHINING PATH GUERRILLAS YESTERDAY BOMBED A BANK IN LIMA, POLICE SAID. THE BOMB DESTROYED"
              + " TWO VEHICLES. A SCHOOL STANDS NEAR THE RIVER.");
  private static final Fields GOLD =
      new Fields(
          Map.of(
              "templates",
              List.of(
                  Map.of(
                      Slots.TYPE, List.of(Map.of("alts", List.of("BOMBING"))),
                      Slots.CATEGORY, List.of(Map.of("alts", List.of("TERRORIST ACT"))),
                      Slots.INDIVIDUAL, List.of(Map.of("alts", List.of("GUERRILLAS"))),
                      Slots.ORGANISATION, List.of(Map.of("alts", List.of("SHINING PATH"))),
                      Slots.THING, List.of(Map.of("alts", List.of("BANK")))))));

  private static Fields line(String text) {
    return Invented.line("   LIMA, 5 JAN 90 (INVENTED WIRE) -- [TEXT] " + text + "\n");
  }

  private static Told told(Fields line) {
    return TEACHER.read(line).orElseThrow();
  }

  private static Set<String> words(Signals signals) {
    return IntStream.range(0, signals.size()).mapToObj(signals::words).collect(Collectors.toSet());
  }

  private static List<Fields> templates(Fields line) {
    return new Muc4Task(Invented::read, TemplateModels.builtIn())
        .predict(line)
        .value()
        .orElseThrow()
        .fields()
        .objects("templates");
  }

  @Test
  void phrasesAreTaughtBySideOfTheirTemplate() {
    List<Taught> parts = TEACHER.parts(told(BOMB), GOLD);
    assertThat(parts)
        .anySatisfy(
            p -> {
              assertThat(p.label()).isEqualTo(Side.TARGET.name());
              assertThat(words(p.signals())).contains("word=bank", "type=THING FINANCIAL");
            })
        .anySatisfy(
            p -> {
              assertThat(p.label()).isEqualTo(Side.DOER.name());
              assertThat(words(p.signals())).contains("kind=GROUP");
            })
        .anySatisfy(
            p -> {
              assertThat(p.label()).isEqualTo(TemplateModels.NONE);
              assertThat(words(p.signals())).contains("word=school");
            });
  }

  @Test
  void deedsAreTaughtByWhetherTheKitHasATemplate() {
    assertThat(TEACHER.templates(told(BOMB), GOLD, TemplateModels.none()))
        .extracting(Taught::label)
        .contains(TemplateModels.YES);
    assertThat(
            TEACHER.templates(
                told(BOMB), new Fields(Map.of("templates", List.of())), TemplateModels.none()))
        .extracting(Taught::label)
        .containsOnly(TemplateModels.NONE);
    assertThat(TEACHER.categories(told(BOMB), GOLD, TemplateModels.none()))
        .extracting(Taught::label)
        .containsOnly("TERRORIST ACT");
  }

  @Test
  void whatShipsFillsABombing() {
    Fields template = templates(BOMB).get(0);
    assertThat(Fill.of(template, Slots.TYPE)).extracting(Fill::value).containsExactly("BOMBING");
    assertThat(Fill.of(template, Slots.THING)).extracting(Fill::value).contains("BANK");
    assertThat(Fill.of(template, Slots.ORGANISATION))
        .extracting(Fill::value)
        .containsExactly("SHINING PATH");
  }

  @Test
  void whatShipsLeavesOutWarAndWhatLiesFarBack() {
    assertThat(
            templates(
                line(
                    "SOLDIERS CLASHED WITH GUERRILLAS IN AYACUCHO YESTERDAY. THE GOVERNMENT SIGNED A"
                        + " TRADE AGREEMENT WITH CHILE.")))
        .isEmpty();
    assertThat(
            templates(
                line(
                    "TWO GUNMEN MURDERED JUDGE ALBERTO FLORES IN AYACUCHO ON 3 JANUARY 1988. THE"
                        + " GOVERNMENT RECALLED THE CRIME TODAY.")))
        .isEmpty();
  }

  @Test
  void namesOfOneGroupAreOnePhrase() {
    Told told =
        told(
            line(
                "THE FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN) BOMBED A BANK IN SAN SALVADOR"
                    + " YESTERDAY. THE FMLN CLAIMED THE ATTACK."));
    List<Deed> deeds = Deed.of(told);
    assertThat(new Prospects(told, deeds, Tables.builtIn()).of(deeds.get(0)))
        .filteredOn(p -> p.phrase().kind() == Phrase.Kind.GROUP)
        .hasSize(1);
  }
}
