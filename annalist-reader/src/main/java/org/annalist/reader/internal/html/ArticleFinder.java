package org.annalist.reader.internal.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds its article: the part the page itself marks, or the smallest
 * one with most of the running text. Stateless and thread-safe.
 */
final class ArticleFinder {
  private static final double MOST = 0.7;
  private static final int ENOUGH = 250;

  private ArticleFinder() {}

  /** The element of {@code page} that holds most of the running text among {@code lines}. */
  static Element find(Document page, List<PageLine> lines) {
    Element scope = scope(page, lines);
    return smallest(scope, lines, prose(scope, lines) * MOST);
  }

  private static Element scope(Document page, List<PageLine> lines) {
    int all = prose(page.body(), lines);
    for (String marked : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = page.body();
      int most = 0;
      for (Element element : page.select(marked)) {
        int length = prose(element, lines);
        if (length > most) {
          best = element;
          most = length;
        }
      }
      if (most >= ENOUGH && most >= all * 0.4) {
        return best;
      }
    }
    return page.body();
  }

  private static Element smallest(Element from, List<PageLine> lines, double least) {
    for (Element child : from.children()) {
      if (prose(child, lines) >= least && !child.normalName().equals("p")) {
        return smallest(child, lines, least);
      }
    }
    return from;
  }

  private static int prose(Element container, List<PageLine> lines) {
    return lines.stream()
        .filter(line -> line.isIn(container))
        .mapToInt(PageLine::proseLength)
        .sum();
  }
}
