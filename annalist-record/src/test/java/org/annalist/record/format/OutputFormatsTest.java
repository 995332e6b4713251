package org.annalist.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.event.LinkedDocument;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class OutputFormatsTest {
  private final OutputFormats formats = OutputFormats.builtIn();

  @Test
  void formatsAreFoundByName() {
    assertThat(formats.names()).containsExactly("coded", "plover");
    assertThat(formats.find("plover")).containsInstanceOf(PloverFormat.class);
    assertThat(formats.find("fax")).isEmpty();
  }

  @Test
  void aFormatOfTheSameNameGivesWay() {
    OutputFormat mine = new TitlesFormat();
    OutputFormats more = formats.with(mine).with(mine);
    assertThat(more.names()).containsExactly("coded", "plover", "titles");
    assertThat(formats.find("titles")).isEmpty();
  }

  @Test
  void everyFormatWritesWholeLinesTheSameTwiceAndSaysWhatItLeavesOut() {
    for (OutputFormat format : formats.all()) {
      String text = format.header() + format.write(Samples.moyale()) + format.footer();
      assertThat(text).as(format.name()).endsWith("\n").isEqualTo(format.write(Samples.moyale()));
      assertThat(format.leavesOut()).as(format.name()).isNotEmpty();
      assertThat(format.description()).isNotBlank();
      assertThat(format.mediaType()).contains("/");
      assertThat(format.extension()).doesNotStartWith(".");
    }
  }

  private static final class TitlesFormat implements OutputFormat {
    @Override
    public String name() {
      return "titles";
    }

    @Override
    public String description() {
      return "headlines";
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public List<String> leavesOut() {
      return List.of("everything else");
    }

    @Override
    public String write(LinkedDocument document) {
      return document.document().title().orElse("") + "\n";
    }
  }
}
