package org.annalist.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.word.KnownNames;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class CaseRestorerTest {
  private static final EnglishModel MODEL = EnglishModel.shipped();
  private static final String REPORT =
      "TWO GUNMEN OF THE PEOPLE'S DAWN FRONT [PDF] SHOT AT A POLICE STATION IN LIMA ON FRIDAY."
          + " THE PDF ADMITTED THE ATTACK, MAJOR JUAN QUISPE SAID.";

  /** Knows one group and one rank, as the engine's knowledge knows many. */
  private static final KnownNames DAWN =
      new KnownNames() {
        @Override
        public List<Span> names(String text) {
          return find("(?i:people's dawn front)|PDF", text);
        }

        @Override
        public List<Span> ranks(String text) {
          return find("(?i:major)", text);
        }

        private List<Span> find(String pattern, String text) {
          return Pattern.compile(pattern)
              .matcher(text)
              .results()
              .map(m -> new Span(m.start(), m.end()))
              .toList();
        }
      };

  private static String restored(KnownNames names, String text) {
    return new CaseRestorer(MODEL::cases, names).restore(text);
  }

  @Test
  void wordsAreWrittenSmallNamesWithACapitalAndAbbreviationsAsTheyStand() {
    assertThat(restored(DAWN, REPORT))
        .isEqualTo(
            "Two gunmen of the People's Dawn Front [PDF] shot at a police station in Lima on"
                + " Friday. The PDF admitted the attack, Major Juan Quispe said.");
  }

  @Test
  void withoutNamesTheTableDecides() {
    assertThat(restored(KnownNames.none(), REPORT)).contains("people's dawn front [PDF] shot");
  }

  @Test
  void everyCharacterKeepsItsPlace() {
    String odd = REPORT + " İSTANBUL STRASSE – \"NO\" 12:30 U.S.-LED [SIC]";
    String back = restored(DAWN, odd);
    assertThat(back).hasSameSizeAs(odd).isEqualToIgnoringCase(odd);
  }

  @Test
  void aReportInMixedCaseAndAShortLineInCapitalsAreLeftAlone() {
    Document mixed = Document.builder("The NATO and US chiefs met in Rome on Friday.").build();
    Document line = Document.builder("BOMB IN LIMA").build();
    CaseRestorer restorer = new CaseRestorer(MODEL::cases, DAWN);
    assertThat(restorer.restore(mixed)).isSameAs(mixed);
    assertThat(restorer.restore(line)).isSameAs(line);
  }

  @Test
  void whatIsKnownOfTheDocumentIsKept() {
    Document given =
        Document.builder(REPORT)
            .id("r1")
            .uri("wire.txt")
            .publisher("WIRE")
            .published(LocalDate.of(1990, 1, 3))
            .build();
    Document read = new CaseRestorer(MODEL::cases, DAWN).restore(given);
    assertThat(read.id()).isEqualTo("r1");
    assertThat(read.publisher()).contains("WIRE");
    assertThat(read.published()).isEqualTo(Optional.of(LocalDate.of(1990, 1, 3)));
  }

  @Test
  void theAnalyserReadsAReportInCapitalsInMixedCaseAndSaysSo() {
    ParsedText parsed =
        AnnalistAnalyzer.of(MODEL).knowing(DAWN).analyze(Document.builder(REPORT).build());
    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TEXT_IN_CAPITALS);
    assertThat(parsed.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::text)
        .contains("Lima", "gunmen", "PDF")
        .doesNotContain("GUNMEN");
  }
}
