package org.annalist.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedSchemaTest {
  private final CodedSchema schema = new CodedSchema();
  private final String line = new CodedFormat().write(Samples.moyale());

  @Test
  void everyOutputIsValid() {
    assertThat(schema.faults(line)).isEmpty();
    assertThat(schema.faults(new CodedFormat().write(Samples.empty()))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schema\":\"annalist.coded/1\"|\"schema\":\"annalist.coded/2\"",
        "\"core\":true|\"core\":true,\"extra\":1",
        "\"core\":true,|",
        "\"status\":\"PLANNED\"|\"status\":\"MAYBE\"",
        "\"quad\":4|\"quad\":5",
        "\"killed\":[4,4]|\"killed\":4",
        "\"killed\":[4,4]|\"killed\":[4]",
        "\"injured\":[6,9]|\"injured\":[-1,9]",
        "\"partial\":\"--03\"|\"partial\":\"--13\"",
        "\"partial\":\"--03\"|\"partial\":\"--03\",\"from\":\"2023-03-01\",\"to\":\"2023-03-31\"",
        "\"from\":\"2023-03-14\"|\"from\":\"14 March 2023\"",
        "\"precision\":\"day\"|\"precision\":\"DAY\"",
        "\"country\":\"KEN\"|\"country\":\"Kenya\"",
        "\"sectors\":[\"MIL\",\"GOV\"]|\"sectors\":[\"military\"]",
        "\"stance\":\"BLAMED\"|\"stance\":\"ACCUSED\"",
        "\"confidence\":0.92|\"confidence\":1.2",
        "\"lat\":9.025|\"lat\":99",
        "\"kind\":\"PLEDGE\"|\"kind\":\"PROMISE\"",
        "\"jointly\":[]|\"jointly\":null",
        "\"code\":\"AN-501\"|\"code\":\"E501\"",
        "\"incident\":null,\"candidates\":[\"inc-b|\"incident\":\"inc-x\",\"candidates\":[\"inc-b",
      })
  void aWrongLineIsInvalid(String right, String wrong) {
    assertThat(line).contains(right);
    String broken = line.replace(right, wrong == null ? "" : wrong);
    assertThat(schema.faults(broken)).isNotEmpty();
  }
}
