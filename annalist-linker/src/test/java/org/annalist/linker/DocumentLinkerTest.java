package org.annalist.linker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventBuilder;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class DocumentLinkerTest {
  private static final String TWO_ATTACKS = "A blast shook Aden.\nGunmen stormed a jail in Taiz.\n";
  private static final String BLAME = "Officials blamed the Brigade for the attack";

  @Test
  void twoTellingsWithTheSamePlaceAndDayAreOneIncident() {
    Told told =
        new Told("A bomb killed five in Goma on Monday.\nThe blast on 3 March hit Goma; six died.");
    LinkedDocument linked =
        told.event("ASSAULT", "explosives", "bomb", e -> goma(told, e, "Monday", 5))
            .event("ASSAULT", "", "blast", e -> goma(told, e, "3 March", 6))
            .linked();
    Incident incident = linked.incidents().get(0);
    assertThat(linked.incidents()).hasSize(1);
    assertThat(incident.label()).isEqualTo("bombing, Goma, 3 March 2025");
    assertThat(incident.harm().killed().orElseThrow()).hasToString("5–6");
    assertThat(linked.events())
        .extracting(Event::incident)
        .containsOnly(Optional.of(incident.id()));
  }

  @Test
  void figuresThatContradictEachOtherMakeARangeAndEachTellingKeepsItsOwnAndItsSource() {
    Told told =
        new Told(
            "Police said four died when a bomb hit Goma on Monday.\n"
                + "The blast on 3 March killed twelve in Goma, witnesses said.");
    Actor police = told.actor("Police", "COD", "COP");
    Actor witnesses = told.actor("witnesses", "COD", "CVL");
    LinkedDocument linked =
        told.event("ASSAULT", "explosives", "bomb", e -> saidBy(goma(told, e, "Monday", 4), police))
            .event(
                "ASSAULT",
                "explosives",
                "blast",
                e -> saidBy(goma(told, e, "3 March", 12), witnesses))
            .linked();
    assertThat(linked.incidents()).hasSize(1);
    assertThat(linked.incidents().get(0).harm().killed().orElseThrow()).hasToString("4–12");
    assertThat(linked.events())
        .extracting(e -> e.saidBy().get(0).speaker().name() + " " + e.harm().killed().orElseThrow())
        .containsExactly("Police 4", "witnesses 12");
  }

  @Test
  void onePersonToldOfIsNoTollBesideMany() {
    Told told =
        new Told("A bomb killed nine in Goma on Monday.\nThe blast on 3 March killed a nun.");
    LinkedDocument linked =
        told.event("ASSAULT", "explosives", "bomb", e -> goma(told, e, "Monday", 9))
            .event("ASSAULT", "explosives", "blast", e -> goma(told, e, "3 March", 1))
            .linked();
    assertThat(linked.incidents()).hasSize(1);
    assertThat(linked.incidents().get(0).harm().killed().orElseThrow()).hasToString("9");
  }

  @Test
  void aClaimIsAboutTheIncidentThatItsOwnVerbTells() {
    Told told =
        new Told("Gunmen attacked Taiz on Monday.\nThe Brigade said it had conducted a raid.");
    LinkedDocument linked =
        told.event("ASSAULT", "", "attacked", e -> e.where(told.town("Taiz", "YEM", 13.58, 44.02)))
            .event("COERCE", "seize", "conducted", e -> e)
            .claim(
                Stance.CLAIMED,
                told.actor("The Brigade", "YEM", "REB"),
                Optional.empty(),
                "it had conducted a raid",
                "a raid")
            .linked();
    assertThat(linked.incidents()).hasSize(2);
    assertThat(linked.claims().get(0).incident()).contains(linked.incidents().get(1).id());
  }

  @Test
  void aGroupClaimsNoDeedOfThePolice() {
    Told told =
        new Told(
            "A man drove a lorry into a crowd in Taiz.\nPolice shot the driver.\n"
                + "The Brigade claimed the attack.");
    Actor police = told.actor("Police", "YEM", "COP");
    LinkedDocument linked =
        told.event("ASSAULT", "", "drove", e -> e.where(told.town("Taiz", "YEM", 13.58, 44.02)))
            .event("ASSAULT", "firearms", "shot", e -> e.actors(List.of(police)))
            .claim(
                Stance.CLAIMED,
                told.actor("The Brigade", "YEM", "REB"),
                Optional.empty(),
                "The Brigade claimed the attack",
                "the attack")
            .linked();
    assertThat(linked.incidents()).hasSize(2);
    assertThat(linked.incidents().get(0).claimedBy())
        .extracting(Actor::name)
        .containsExactly("The Brigade");
  }

  private static EventBuilder saidBy(EventBuilder event, Actor speaker) {
    return event.saidBy(List.of(new Attribution(speaker, "said", Stance.REPORTED)));
  }

  private static EventBuilder goma(Told told, EventBuilder event, String day, int killed) {
    return event
        .where(told.town("Goma", "COD", -1.68, 29.2))
        .when(told.day(day, "2025-03-03"))
        .harm(Told.killed(killed));
  }

  @Test
  void attacksInTownsFarApartStayTwoIncidents() {
    Told told = new Told("Gunmen shot two in Gao. In Kidal others were shot.");
    LinkedDocument linked =
        told.event(
                "ASSAULT",
                "firearms",
                "shot two",
                e -> e.where(told.town("Gao", "MLI", 16.27, -0.04)))
            .event(
                "ASSAULT",
                "firearms",
                "were shot",
                e -> e.where(told.town("Kidal", "MLI", 18.44, 1.41)))
            .linked();
    assertThat(linked.incidents()).hasSize(2);
  }

  @Test
  void aDefiniteMentionJoinsTheAttackItAgreesWith() {
    Told told =
        new Told("A car bomb hit Turkish troops in Bab. The attack on the Turkish troops was one.");
    Actor troops = told.actor("Turkish troops", "TUR", "MIL");
    LinkedDocument linked =
        told.event("ASSAULT", "explosives", "hit", e -> e.recipients(List.of(troops)))
            .event("ASSAULT", "", "attack", e -> e.recipients(List.of(troops)))
            .linked();
    assertThat(linked.incidents()).hasSize(1);
  }

  @Test
  void anAbductionAndABombingOfTheSamePeopleStayTwoIncidents() {
    Told told = new Told("Gunmen abducted Kenyan aid workers. A bomb hit the Kenyan aid workers.");
    Actor workers = told.actor("Kenyan aid workers", "KEN", "CVL");
    LinkedDocument linked =
        told.event("ASSAULT", "abduct", "abducted", e -> e.recipients(List.of(workers)))
            .event("ASSAULT", "explosives", "bomb", e -> e.recipients(List.of(workers)))
            .linked();
    assertThat(linked.incidents()).hasSize(2);
  }

  @Test
  void plannedAndNegatedAttacksMakeNoIncident() {
    LinkedDocument linked =
        new Told("Rebels plan to attack Sana. They did not shell Taiz.")
            .event("ASSAULT", "", "attack", e -> e.status(Status.PLANNED))
            .event("ASSAULT", "heavy-weapons", "shell", e -> e.status(Status.NEGATED))
            .linked();
    assertThat(linked.incidents()).isEmpty();
    assertThat(linked.events()).allMatch(e -> e.incident().isEmpty());
  }

  @Test
  void aClaimRightAfterTheTellingIsAboutThatIncident() {
    Told told = twoAttacks(TWO_ATTACKS + "The Brigade claimed the attack.");
    LinkedDocument linked =
        told.claim(
                Stance.CLAIMED,
                told.actor("The Brigade", "YEM", "REB"),
                Optional.empty(),
                "The Brigade claimed the attack",
                "the attack")
            .linked();
    Incident taiz = linked.incidents().get(1);
    assertThat(linked.claims().get(0).incident()).contains(taiz.id());
    assertThat(taiz.claimedBy()).extracting(Actor::name).containsExactly("The Brigade");
  }

  @Test
  void aBlameAndItsDenialFarFromBothAttacksKeepBothAsCandidates() {
    String between = "Oil prices rose.\nTraders were calm.\n";
    Told told = twoAttacks(TWO_ATTACKS + between + BLAME + ".\nthe Brigade denied it.");
    Actor brigade = told.actor("the Brigade", "YEM", "REB");
    LinkedDocument linked =
        blamed(told, BLAME, "the attack")
            .claim(Stance.DENIED, brigade, Optional.of(brigade), "the Brigade denied it", "")
            .linked();
    assertThat(linked.claims())
        .hasSize(2)
        .allMatch(c -> c.incident().isEmpty() && c.candidates().size() == 2);
    assertThat(linked.incidents())
        .hasSize(2)
        .allMatch(i -> i.blamedOn().isEmpty() && i.deniedBy().isEmpty());
    assertThat(linked.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.AMBIGUOUS_INCIDENT);
  }

  @Test
  void aTargetThatNamesThePlacePicksThatIncidentFromAfar() {
    String words = "Officials blamed the Brigade for the Aden attack";
    Told told = twoAttacks(TWO_ATTACKS + "Oil rose.\nIt fell.\n" + words + ".");
    LinkedDocument linked = blamed(told, words, "the Aden attack").linked();
    assertThat(linked.incidents().get(0).blamedOn()).hasSize(1);
    assertThat(linked.incidents().get(1).blamedOn()).isEmpty();
  }

  private static Told twoAttacks(String text) {
    Told told = new Told(text);
    return told.event(
            "ASSAULT", "explosives", "blast", e -> e.where(told.town("Aden", "YEM", 12.78, 45.03)))
        .event(
            "ASSAULT", "firearms", "stormed", e -> e.where(told.town("Taiz", "YEM", 13.57, 44.02)));
  }

  private static Told blamed(Told told, String words, String target) {
    Actor officials = told.actor("Officials", "YEM", "GOV");
    Actor brigade = told.actor("the Brigade", "YEM", "REB");
    return told.claim(Stance.BLAMED, officials, Optional.of(brigade), words, target);
  }

  @Test
  void aMeasureOfTheSideThatWasAskedAnswersTheDemand() {
    Told told =
        new Told(
            "Norway urged Chad to protect aid convoys. Chad police opened an escort unit for"
                + " convoys. Mali police bought cars for convoys.");
    Actor norway = told.actor("Norway", "NOR", "GOV");
    Actor chad = told.actor("Chad", "TCD", "GOV");
    LinkedDocument linked =
        told.entry(LedgerKind.DEMAND, norway, Optional.of(chad), "protect aid convoys")
            .entry(
                LedgerKind.MEASURE,
                told.actor("Chad police", "TCD", "COP"),
                Optional.empty(),
                "opened an escort unit for convoys")
            .entry(
                LedgerKind.MEASURE,
                told.actor("Mali police", "MLI", "COP"),
                Optional.empty(),
                "bought cars for convoys")
            .linked();
    assertThat(linked.ledger().get(1).answers()).contains(linked.ledger().get(0).id());
    assertThat(linked.ledger().get(2).answers()).isEmpty();
  }

  @Test
  void linkingTwiceGivesTheSame() {
    Told told = twoAttacks(TWO_ATTACKS + BLAME + ".");
    blamed(told, BLAME, "the attack");
    assertThat(told.linked()).isEqualTo(told.linked());
  }

  @Test
  void everyClaimStaysWhetherLinkedOrNot() {
    Told told = new Told("Officials blamed the Brigade for the attack.");
    LinkedDocument linked = blamed(told, BLAME, "the attack").linked();
    assertThat(linked.claims()).extracting(Claim::stance).containsExactly(Stance.BLAMED);
    assertThat(linked.claims().get(0).incident()).isEmpty();
  }
}
