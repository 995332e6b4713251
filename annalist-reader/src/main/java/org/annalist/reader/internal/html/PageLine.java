package org.annalist.reader.internal.html;

import org.jsoup.nodes.Element;

/**
 * A line of text of a page.
 *
 * @param block the nearest element that is no inline element
 * @param text its words, in one line
 * @param linkShare share of its characters that stand in links, 0 to 1
 */
record PageLine(Element block, String text, double linkShare) {
  private static final int PROSE = 50;
  private static final int SHORT_PROSE = 20;
  private static final double MOSTLY_LINKS = 0.5;

  /** Characters that count as running text. */
  int proseLength() {
    boolean paragraph = block.normalName().equals("p") || block.normalName().equals("blockquote");
    int least = paragraph ? SHORT_PROSE : PROSE;
    boolean sentence = text.matches("(?s).*[.!?…][\"'”’)]*(?:\\s.*)?");
    return text.length() >= least && sentence && linkShare < MOSTLY_LINKS ? text.length() : 0;
  }

  /** Whether it lies inside {@code container}. */
  boolean isIn(Element container) {
    return block.equals(container) || block.parents().contains(container);
  }
}
