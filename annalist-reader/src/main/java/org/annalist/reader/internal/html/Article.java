package org.annalist.reader.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page.
 *
 * @param lead the summary, when it is shown on the page outside the paragraphs
 * @param parts its lines in page order
 * @param proseLength characters of running text
 */
record Article(Optional<String> lead, List<Part> parts, int proseLength) {
  private static final String HEADINGS = "h1|h2|h3|h4|h5|h6|dt|summary";

  /**
   * A line of the article.
   *
   * @param text the words
   * @param kind what the page's mark-up says it is, when it does
   */
  record Part(String text, Optional<BlockKind> kind) {}

  Article {
    parts = List.copyOf(parts);
  }

  /** The article of a page freed from noise. */
  static Article of(Document page, PageFacts facts) {
    List<PageLine> all = PageLines.of(page.body());
    Element container = ArticleFinder.find(page, all);
    List<PageLine> inside = all.stream().filter(line -> line.isIn(container)).toList();
    int length = inside.stream().mapToInt(PageLine::proseLength).sum();
    Optional<String> given = facts.body().filter(body -> body.length() > 2 * length);
    if (given.isPresent()) {
      List<Part> parts = given.get().lines().map(line -> new Part(line, Optional.empty())).toList();
      return new Article(Optional.empty(), parts, given.get().length());
    }
    return new Article(lead(facts, all, inside), parts(inside, facts), length);
  }

  private static List<Part> parts(List<PageLine> inside, PageFacts facts) {
    List<Part> parts = new ArrayList<>();
    for (PageLine line : inside) {
      boolean title = facts.title().filter(t -> t.equalsIgnoreCase(line.text())).isPresent();
      if (!title) {
        parts.add(new Part(line.text(), kind(line)));
      }
    }
    return parts;
  }

  private static Optional<BlockKind> kind(PageLine line) {
    Element block = line.block();
    if (block.closest("figure, figcaption, [class*=caption]") != null) {
      return Optional.of(BlockKind.CAPTION);
    }
    if (line.linkShare() > 0.8 && line.proseLength() == 0) {
      return Optional.of(BlockKind.RELATED);
    }
    return block.normalName().matches(HEADINGS)
        ? Optional.of(BlockKind.FURNITURE)
        : Optional.empty();
  }

  private static Optional<String> lead(PageFacts facts, List<PageLine> all, List<PageLine> inside) {
    return facts
        .description()
        .filter(d -> all.stream().anyMatch(line -> line.text().equals(d)))
        .filter(d -> inside.stream().noneMatch(line -> line.text().equals(d)));
  }
}
