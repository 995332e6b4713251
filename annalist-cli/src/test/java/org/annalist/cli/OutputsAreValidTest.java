package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.model.Ids;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.text.Document;
import org.annalist.record.CodedLine;
import org.annalist.record.format.CodedFormat;
import org.annalist.record.report.HtmlReport;
import org.junit.jupiter.api.Test;

/** What the whole pipeline writes follows the schema that ships with it. */
class OutputsAreValidTest {
  private static final List<String> REPORTS =
      List.of(
          "A car bomb in April killed between four and six soldiers near Mogadishu, police said. "
              + "Al-Shabaab claimed responsibility for the attack. The government of Somalia "
              + "blamed the group for a second attack in Baidoa, which it denied.",
          "Kenya urged Ethiopia to reopen the border.\nMinisters of both countries met in Nairobi "
              + "on Tuesday and pledged to share intelligence, the Kenyan foreign ministry said.",
          "Protesters may march in Lima tomorrow if talks fail, a union leader warned.",
          "Nothing happened.",
          "“\u2028\u0085” \ud83d\ude00 <b>&amp;</b>\n\n- - -\n");

  private final Annalist annalist = Annalist.open(AnnalistConfig.standard());
  private final CodedFormat format = new CodedFormat();

  @Test
  void everyLineIsValidAndReadsBackToTheSameBytes() throws IOException {
    Schema schema = schema();
    int events = 0;
    for (String report : REPORTS) {
      for (Document document : List.of(undated(report), dated(report))) {
        LinkedDocument linked = annalist.code(document).value().orElseThrow();
        String line = format.write(linked);
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        CodedLine read = format.read(line, Location.of("memory:")).value().orElseThrow();
        assertThat(format.write(read)).isEqualTo(line);
        assertThat(new HtmlReport().render(List.of(linked))).contains("</html>");
        events += linked.events().size();
      }
    }
    assertThat(events).isGreaterThan(8);
  }

  private static Document undated(String text) {
    return Document.builder(text).build();
  }

  private static Document dated(String text) {
    return Document.builder(text).published(LocalDate.of(2024, 5, 2)).build();
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Ids.class.getResourceAsStream("annalist.coded-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
