package org.annalist.cli.console;

/** How words stand out on a terminal; never the only sign of anything. */
public enum Tint {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35"),
  CYAN("36"),
  RED("31");

  private final String code;

  Tint(String code) {
    this.code = code;
  }

  /** The words in this tint, or as they are where colours are off. */
  public String paint(String words, boolean colour) {
    return colour && !code.isEmpty() && !words.isEmpty()
        ? "\u001b[" + code + "m" + words + "\u001b[0m"
        : words;
  }
}
