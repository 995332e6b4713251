package org.annalist.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.record.CodedLine;
import org.annalist.record.Hostile;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final Location HERE = Location.line("out.jsonl", 1);
  private final CodedFormat format = new CodedFormat();
  private final String line = format.write(Samples.moyale());

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"status\":\"PLANNED\"|\"status\":\"MAYBE\"|events[2].status",
        "\"killed\":[4,4]|\"killed\":[4]|killed should be two numbers",
        "\"killed\":[4,4]|\"killed\":[5,4]|not a count range: 5..4",
        "\"partial\":\"--03\"|\"partial\":\"03\"|not a partial date: 03",
        "\"from\":\"2023-03-14\"|\"from\":\"2023-02-30\"|events[1].when",
        "\"lat\":9.025|\"lat\":95.5|not on Earth",
        "\"confidence\":0.92|\"confidence\":\"high\"|events[1].confidence should be a number",
        "\"core\":false|\"core\":\"no\"|events[9].core should be true or false",
        "\"code\":\"AN-501\"|\"code\":\"AN-999\"|unknown problem code AN-999",
        "\"type\":\"CONSULT\"|\"type\":\"talk\"|not an event type: talk",
        "\"incidents\":[|\"incident\":[|incidents should be a list",
        "\"mentions\":[{|\"mentions\":[7,{|incidents[0].mentions[0]",
      })
  void aWrongValueIsRefusedWithItsPath(String right, String wrong, String told) {
    assertThat(line).contains(right);
    assertThat(refused(line.replace(right, wrong)).message()).contains(told);
  }

  @Test
  void aKeyThatIsNotKnownIsPassedOver() {
    String more = line.replace("\"core\":true", "\"core\":true,\"mood\":{\"a\":[1]}");
    assertThat(format.read(more, HERE).value().map(format::write)).contains(line);
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThat(refused(line.replace("\"quad\":1", "\"quad\":1,\"quad\":2")).message())
        .contains("no complete JSON object");
  }

  @Test
  void textAfterTheObjectIsRefused() {
    assertThat(refused(line.strip() + " {}").code()).isEqualTo(ProblemCode.BROKEN_RECORD);
    assertThat(refused("").code()).isEqualTo(ProblemCode.BROKEN_RECORD);
  }

  @Test
  void anyByteChangedGivesALineOrAProblemButNeverACrash() {
    Random random = new Random(42);
    int refusals = 0;
    for (int i = 0; i < 1500; i++) {
      StringBuilder changed = new StringBuilder(line);
      changed.setCharAt(random.nextInt(line.length()), (char) (32 + random.nextInt(95)));
      Outcome<CodedLine> outcome = format.read(changed.toString(), HERE);
      refusals += outcome.isPresent() ? 0 : 1;
    }
    assertThat(refusals).isBetween(100, 1400);
  }

  @Test
  void hostileWordsComeBackUnchanged() {
    String hostile = format.write(Hostile.document());
    CodedLine read = format.read(hostile, HERE).value().orElseThrow();
    assertThat(read.document().title()).isEqualTo(Hostile.document().document().title());
    assertThat(format.write(read)).isEqualTo(hostile);
  }

  private Problem refused(String text) {
    Outcome<CodedLine> outcome = format.read(text, HERE);
    assertThat(outcome.value()).isEmpty();
    List<Problem> problems = outcome.problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
