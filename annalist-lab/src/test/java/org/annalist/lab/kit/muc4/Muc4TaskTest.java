package org.annalist.lab.kit.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

/** Templates of invented reports, read by the product itself. */
class Muc4TaskTest {
  private static final Muc4Task TASK = new Muc4Task(Invented::read, TemplateModels.none());
  private static final String BOMB =
      "   LIMA, 5 JAN 90 (INVENTED WIRE) -- [TEXT] SHINING PATH GUERRILLAS YESTERDAY\n"
          + "BOMBED A BANK IN LIMA, POLICE SAID. THE BOMB DESTROYED TWO VEHICLES.\n\n"
          + "   A POLICEMAN WAS WOUNDED. THE POLICE CHIEF VISITED THE SITE.\n";

  private static List<Fields> templates(String text) {
    return TASK.predict(Invented.line(text)).value().orElseThrow().fields().objects("templates");
  }

  private static List<String> fills(Fields template, String slot) {
    List<String> out = new ArrayList<>();
    Fill.of(template, slot).forEach(f -> out.add(f.value()));
    return out;
  }

  @Test
  void aBombingFillsWhoWhatWhereAndWhen() {
    Fields template = templates(BOMB).get(0);
    assertThat(fills(template, Slots.TYPE)).containsExactly("BOMBING");
    assertThat(fills(template, Slots.DATE)).containsExactly("04 JAN 90");
    assertThat(fills(template, Slots.LOCATION)).containsExactly("PERU: LIMA (CITY)");
    assertThat(fills(template, Slots.CATEGORY)).containsExactly("TERRORIST ACT");
    assertThat(fills(template, Slots.ORGANISATION)).containsExactly("SHINING PATH");
    assertThat(fills(template, Slots.CONFIDENCE)).hasSize(1);
    assertThat(fills(template, Slots.THING)).contains("BANK");
    assertThat(fills(template, Slots.THING_TYPE)).contains("FINANCIAL");
  }

  @Test
  void aMurderNamesTheVictimWithOfficeAndEffect() {
    Fields template =
        templates(
                "   LIMA, 5 JAN 90 (INVENTED WIRE) -- [TEXT] TWO GUNMEN MURDERED JUDGE ALBERTO"
                    + " FLORES IN AYACUCHO ON 3 JANUARY. THE GOVERNMENT REPORTED THE CRIME"
                    + " TODAY.\n")
            .get(0);
    assertThat(fills(template, Slots.TYPE)).containsExactly("ATTACK");
    assertThat(fills(template, Slots.INDIVIDUAL)).containsExactly("TWO GUNMEN");
    assertThat(fills(template, Slots.PERSON_NAME)).containsExactly("ALBERTO FLORES");
    assertThat(fills(template, Slots.PERSON_TYPE)).containsExactly("LEGAL OR JUDICIAL");
    assertThat(fills(template, Slots.PERSON_EFFECT)).containsExactly("DEATH");
    assertThat(fills(template, Slots.DATE)).containsExactly("03 JAN 90");
  }

  @Test
  void warBetweenArmedSidesAndAgreementsAreOutOfScope() {
    assertThat(
            templates(
                "   LIMA, 5 JAN 90 (INVENTED WIRE) -- [TEXT] SOLDIERS CLASHED WITH GUERRILLAS IN"
                    + " AYACUCHO YESTERDAY. THE GOVERNMENT SIGNED A TRADE AGREEMENT WITH CHILE.\n"))
        .isEmpty();
  }

  @Test
  void whatLiesMoreThanTwoMonthsBackIsOutOfScope() {
    assertThat(
            templates(
                "   LIMA, 5 JAN 90 (INVENTED WIRE) -- [TEXT] TWO GUNMEN MURDERED JUDGE ALBERTO"
                    + " FLORES IN AYACUCHO ON 3 JANUARY 1988. THE GOVERNMENT RECALLED THE CRIME"
                    + " TODAY.\n"))
        .isEmpty();
  }

  @Test
  void rolesOfAReportAreThoseOfItsTemplates() {
    Fields roles =
        TASK.predict(Invented.line(BOMB))
            .value()
            .orElseThrow()
            .fields()
            .object("roles")
            .orElseThrow();
    assertThat(roles.values().get("PerpOrg")).isEqualTo(List.of(List.of("shining path")));
    assertThat(roles.values().keySet()).containsExactlyElementsOf(RoleScorer.ROLES);
  }

  @Test
  void theKitsLineBecomesADocumentWithParagraphsDayAndNoMarks() {
    Document document = KitReport.of(Invented.line(BOMB));
    assertThat(document.text())
        .startsWith("SHINING PATH GUERRILLAS YESTERDAY BOMBED A BANK")
        .doesNotContain("[TEXT]")
        .contains("VEHICLES.\nA POLICEMAN");
    assertThat(document.published()).contains(java.time.LocalDate.of(1990, 1, 5));
  }
}
