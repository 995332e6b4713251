package org.annalist.knowledge.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PetrarchTest {
  private static Collected actors(String text) {
    return Collected.from(new PetrarchActors(), text);
  }

  private static Collected agents(String text) {
    return Collected.from(new PetrarchAgents(), text);
  }

  @Test
  void anActorHasItsSynonymsAndOneRowForEachDatedCode() {
    Collected got =
        actors(
            """
            TORVAL_BEKKER_ ; an invented person
            +T_BEKKER_
            \t[NORELI <010101]
            \t[NORGOV 20010101-20041231]
            \t[NOROPP >050101]
            """);
    assertThat(got.problems).isEmpty();
    assertThat(got.actors)
        .extracting(ActorRow::name, ActorRow::country, ActorRow::sectors, ActorRow::from)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Torval Bekker", List.of("NOR"), List.of("ELI"), ""),
            org.assertj.core.groups.Tuple.tuple(
                "Torval Bekker", List.of("NOR"), List.of("GOV"), "2001-01-01"),
            org.assertj.core.groups.Tuple.tuple(
                "Torval Bekker", List.of("NOR"), List.of("OPP"), "2005-01-01"));
    assertThat(got.actors.get(1).aliases()).containsExactly("T Bekker");
    assertThat(got.actors.get(1).to()).isEqualTo("2004-12-31");
  }

  @Test
  void codesBehindThePhraseAreReadAsTabariWritesThem() {
    Collected got = actors("HILL_FRONT [PERINS >990101] [PERGOV <990101]");
    assertThat(got.actors).hasSize(2);
    assertThat(got.actors.get(0).from()).isEqualTo("1999-01-01");
    assertThat(got.actors.get(0).sectors()).containsExactly("REB");
  }

  @Test
  void brokenLinesAreToldByNumberAndTheRestIsRead() {
    Collected got =
        actors(
            """
            +NOBODY
            GOOD_ONE [PERGOV]
            \t[PERMIL >201005011]
            \t[PERMIL 1920030320]
            STRAY [PERGOV] words
            \t[PERMIL 20100101-20090101]
            LAST_ONE [PERMIL]
            """);
    assertThat(got.actors).extracting(ActorRow::name).containsExactly("Good One", "Last One");
    assertThat(got.problems).hasSize(5);
    assertThat(got.problems.get(1)).contains("file, line 3").contains("malformed code or date");
  }

  @Test
  void cameoCodesBecomeThoseOfPlover() {
    assertThat(actors("A_B [IGOUNOREF]").actors.get(0).country()).containsExactly("UNO");
    assertThat(actors("A_B [IGOUNOREF]").actors.get(0).sectors()).containsExactly("REF");
    assertThat(actors("A_B [ROMMED]").actors.get(0).country()).containsExactly("ROU");
    assertThat(actors("A_B [ROMMED]").actors.get(0).sectors()).containsExactly("JRN");
    assertThat(actors("A_B [ROMMED]").actors.get(0).kind()).isEqualTo("medium");
  }

  @Test
  void anAgentHasAPluralUnlessItSaysThatItHasNone() {
    Collected got = agents("RIVER_GUARD [~COP]\nCLERGY {} [~REL]\nDEPUTY {DEPUTIES_ALL} [~LEG]\n");
    assertThat(got.roles)
        .extracting(RoleRow::word, RoleRow::plural)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("river guard", "river guards"),
            org.assertj.core.groups.Tuple.tuple("clergy", ""),
            org.assertj.core.groups.Tuple.tuple("deputy", "deputies all"));
  }

  @Test
  void aSetStandsForEachOfItsWords() {
    Collected got = agents("!PERSON! = MAN, WOMAN\nFERRY!PERSON! {} [~LAB]\n");
    assertThat(got.roles).extracting(RoleRow::word).containsExactly("ferryman", "ferrywoman");
  }

  @Test
  void anAgentInFrontOfTheCountryGivesItsOwnCode() {
    assertThat(agents("AID_WORKER [NGO~]").roles.get(0).country()).isEqualTo("NGO");
    assertThat(agents("no agent").problems.get(0)).contains("line 1");
  }

  @Test
  void whatStandsInParenthesesIsAnAcronymOrTellsAPlace() {
    assertThat(actors("HILL_FRONT_OF_TORVAL_(HFT)_ [PERREB]").actors.get(0))
        .extracting(ActorRow::name, ActorRow::aliases)
        .containsExactly("Hill Front Of Torval", List.of("HFT"));
    assertThat(actors("HILL_FRONT_(PERU)_ [PERREB]").actors.get(0))
        .extracting(ActorRow::name, ActorRow::aliases)
        .containsExactly("Hill Front", List.of());
    assertThat(actors("FRONT_(PERU)_ [PERREB]").actors.get(0).name()).isEqualTo("Front (Peru)");
    assertThat(actors("A_B [PERREB]\n+HILL_MEN_(CUT_OFF_").actors.get(0).aliases())
        .containsExactly("Hill Men");
  }

  @Test
  void namesAreWrittenAsTextHasThem() {
    assertThat(actors("SONS,_THE_ [PERREB]").actors.get(0).name()).isEqualTo("The Sons");
    assertThat(actors("AL-TORV_20TH_BRIGADE [PERREB]").actors.get(0).name())
        .isEqualTo("Al-Torv 20th Brigade");
    assertThat(actors("UN_ [IGOUNO]").actors.get(0).name()).isEqualTo("UN");
    assertThat(actors("A_B [PERREB]\n+39649_\n").problems.get(0)).contains("line 2", "letters");
  }

  @Test
  void regionsAreNoCountriesAndArmedGroupsOfNoneAreTransnational() {
    ActorRow everywhere = actors("HILL_FRONT [INTREB]").actors.get(0);
    assertThat(everywhere.country()).containsExactly("IMG");
    assertThat(everywhere.sectors()).containsExactly("REB");
    assertThat(actors("HILL_FRONT [SASREB]").actors.get(0).country()).containsExactly("IMG");
    assertThat(actors("HILL_POWERS [WST]").problems.get(0)).contains("line 1", "WST");
    assertThat(actors("THE_UNION [IGOEUREEC]").actors.get(0).country()).containsExactly("EUR");
  }

  @Test
  void aCodeOfAnUnknownCountryIsToldAndTheSectorKept() {
    Collected got = actors("HILL_FRONT [QQXREB]\nHILL_HOUSE [QQX]\nADA_BROOK [---]\n");
    assertThat(got.actors).hasSize(1);
    assertThat(got.actors.get(0).country()).isEmpty();
    assertThat(got.actors.get(0).sectors()).containsExactly("REB");
    assertThat(got.problems).hasSize(2);
    assertThat(got.problems.get(0)).contains("line 1", "QQXREB");
    assertThat(got.problems.get(1)).contains("line 2");
  }
}
