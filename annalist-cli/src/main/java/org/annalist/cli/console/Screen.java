package org.annalist.cli.console;

import java.util.Map;

/**
 * What is behind the output streams.
 *
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param width columns of the terminal
 * @param colour whether colours may be used on standard output
 */
public record Screen(boolean outIsTerminal, boolean errIsTerminal, int width, boolean colour) {
  /** Columns when nothing is known. */
  public static final int USUAL_WIDTH = 120;

  private static final int NARROWEST = 80;
  private static final int WIDEST = 160;

  /** Keeps the width where tables can be read. */
  public Screen {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** No terminal: files and pipes. */
  public static Screen none() {
    return new Screen(false, false, USUAL_WIDTH, false);
  }

  /**
   * The screen of this process. The script that starts Annalist tells in system properties what
   * Java cannot see: {@code annalist.tty} (which of the streams 1 and 2 are terminals, such as
   * {@code 12}) and {@code annalist.columns}. {@code NO_COLOR} and {@code TERM=dumb} turn colours
   * off.
   */
  public static Screen detect(Map<String, String> properties, Map<String, String> environment) {
    boolean console = System.console() != null;
    String streams = properties.getOrDefault("annalist.tty", console ? "12" : "");
    boolean out = streams.contains("1");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String columns =
        properties.getOrDefault("annalist.columns", environment.getOrDefault("COLUMNS", ""));
    int width = columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    return new Screen(out, streams.contains("2"), width, out && !plain);
  }
}
