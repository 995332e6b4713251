package org.annalist.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorKnowledgeTest {
  private static final ActorKnowledge ROLES_ONLY = ActorKnowledge.withoutPersons();
  private static final ActorKnowledge ALL = ActorKnowledge.builtIn();

  @Test
  void theBuiltInTablesLoadWithoutProblems() {
    assertThat(ALL.problems()).isEmpty();
    assertThat(ALL.size()).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Pakistani Chief of Army Staff General Qamar Javed Bajwa, PAK MIL",
    "the foreign ministry in Beijing, CHN GOV",
    "Islamabad Police, PAK COP",
    "US Secretary of Defence Lloyd Austin, USA GOV MIL",
    "Peru's interior minister, PER GOV",
    "the interior minister of Peru, PER GOV",
    "Finnish border guards, FIN COP",
    "the Nairobi police, KEN COP",
    "Ghanaian soldiers, GHA MIL",
    "a former Chilean senator, CHL ELI",
    "Bolivian miners, BOL LAB",
    "Norwegian lawmaker Kari Nordmann, NOR LEG",
    "Norway's Supreme Court, NOR JUD",
    "Ugandan opposition leader Jane Doe, UGA OPP",
    "Nepali nationals, NPL CVL",
    "gunmen, ? UAF",
    "masked gunmen in Honduras, HND UAF",
    "Boko Haram fighters, NGA REB",
    "spokesman for the Danish navy, DNK MIL",
    "the Colombian Congress, COL LEG",
    "Kurdish militias, ? REB",
    "Iraqi Kurdish officials, IRQ GOV",
    "US-backed rebels in Syria, SYR REB",
    "Canadian ambassador to Japan, CAN GOV",
    "Somaliland, SOM PRE",
    "Greenland's parliament, DNK LEG",
    "members of the United Nations Security Council, UNO",
    "the president of the Chilean Bar Association, CHL SOC",
    "Wei, ?",
    "us, ?",
    "yesterday, ?"
  })
  void aPhraseIsComposedFromItsParts(String phrase, String code) {
    assertThat(ROLES_ONLY.resolve(phrase, LocalDate.of(2018, 5, 1)).code()).isEqualTo(code);
  }

  @Test
  void aGroupThatTookPowerIsCodedAsOfTheDay() {
    assertThat(ALL.resolve("the Taliban", LocalDate.of(2010, 1, 1)).code()).isEqualTo("AFG REB");
    assertThat(ALL.resolve("the Taliban", LocalDate.of(2022, 1, 1)).code()).isEqualTo("AFG GOV");
  }

  @Test
  void everyResolutionNamesTheRowsThatDecided() {
    Resolution r = ROLES_ONLY.resolve("Kenyan police");
    assertThat(r.explain()).contains("roles.tsv, line").contains("states.tsv, line");
  }
}
