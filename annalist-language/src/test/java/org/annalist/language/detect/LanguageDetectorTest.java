package org.annalist.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = LanguageDetector.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The navy of the island state said on Monday that two of its boats had been fired at by"
            + " unknown men near the port and that nobody was hurt in the incident.",
        "fr | La marine de l'État insulaire a déclaré lundi que deux de ses bateaux ont été attaqués"
            + " par des inconnus dans le port et que les marins sont sains et saufs.",
        "es | La marina del país dijo el lunes que dos de sus barcos fueron atacados por los piratas"
            + " cerca del puerto y que las autoridades buscan a los culpables desde entonces.",
        "de | Die Marine des Inselstaats teilte am Montag mit, dass zwei ihrer Boote von Unbekannten"
            + " beschossen wurden und dass sich die Täter nicht im Hafen befinden, sondern auf See.",
        "pt | A marinha do país disse na segunda-feira que dois dos seus barcos foram atacados por"
            + " piratas e que os marinheiros não ficaram feridos, segundo uma nota da capitania.",
        "id | Angkatan laut negara itu mengatakan pada hari Senin bahwa dua kapal telah ditembaki oleh"
            + " orang yang tidak dikenal dan akan mencari pelaku dengan bantuan polisi untuk ini.",
        "und-Cyrl | Военно-морской флот островного государства заявил в понедельник о нападении.",
        "und-Arab | قالت البحرية في بيان يوم الاثنين إن زورقين تعرضا لهجوم قرب الميناء",
        "und-Hani | 海军星期一表示两艘船在港口附近遭到不明身份人员的袭击没有人员伤亡",
      })
  void runningTextTellsItsLanguage(String language, String text) {
    assertThat(detector.detect(text)).contains(language);
  }

  @Test
  void englishWithForeignNamesStaysEnglish() {
    assertThat(
            detector.detect(
                "The Partido de los Trabajadores and the Frente de Liberación de las Islas signed an"
                    + " accord in San José de las Lajas on Friday, and their leaders will meet again"
                    + " in the port of La Unión after the vote."))
        .contains("en");
  }

  @Test
  void shortTextsAndListsOfNamesCannotBeTold() {
    assertThat(detector.detect("Marine tire sur un bateau")).isEmpty();
    assertThat(detector.detect("Kiruna Malmö Berlin Lagos Quito Accra Oslo Bern ".repeat(6)))
        .isEmpty();
    assertThat(detector.detect("")).isEmpty();
    assertThat(detector.detect("12,5 % ... !!! \uD83D\uDE00")).isEmpty();
  }

  @Test
  void unpairedSurrogatesDoNoHarm() {
    assertThat(detector.detect("\uD83D ".repeat(50))).isEmpty();
  }
}
