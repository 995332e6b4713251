package org.annalist.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
  @Test
  void theScriptTellsWhichStreamsAreTerminals() {
    Screen both = Screen.detect(Map.of("annalist.tty", "12", "annalist.columns", "140"), Map.of());
    assertThat(both).isEqualTo(new Screen(true, true, 140, true));
    Screen none = Screen.detect(Map.of("annalist.tty", ""), Map.of());
    assertThat(none.outIsTerminal()).isFalse();
    assertThat(none.colour()).isFalse();
  }

  @Test
  void coloursCanBeTurnedOff() {
    Map<String, String> terminal = Map.of("annalist.tty", "12");
    assertThat(Screen.detect(terminal, Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(Screen.detect(terminal, Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(Screen.detect(terminal, Map.of("NO_COLOR", "")).colour()).isTrue();
  }

  @Test
  void theWidthStaysReadable() {
    assertThat(new Screen(true, true, 20, false).width()).isEqualTo(80);
    assertThat(new Screen(true, true, 900, false).width()).isEqualTo(160);
    assertThat(Screen.detect(Map.of("annalist.columns", "x"), Map.of()).width()).isEqualTo(120);
  }

  @Test
  void progressIsWrittenOnATerminalOnlyAndNotTooOften() {
    assertThat(progress(true)).contains("2 read, 1 quarantined").endsWith("\r\u001b[K");
    assertThat(progress(true).split("read", -1)).hasSize(2);
    assertThat(progress(false)).isEmpty();
  }

  private static String progress(boolean person) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Screen screen = new Screen(person, person, 100, false);
    long[] now = {0};
    Progress progress =
        new Progress(
            new Terminal(InputStream.nullInputStream(), stream, stream, Path.of(""), screen),
            () -> now[0]);
    progress.done(true);
    now[0] = 300_000_000L;
    progress.done(false);
    now[0] = 310_000_000L;
    progress.done(false);
    progress.clear();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tintsAreEscapesOnlyWhereColoursAreOn() {
    assertThat(Tint.RED.paint("no", true)).isEqualTo("\u001b[31mno\u001b[0m");
    assertThat(Tint.RED.paint("no", false)).isEqualTo("no");
    assertThat(Tint.PLAIN.paint("no", true)).isEqualTo("no");
  }
}
