package org.annalist.reader.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.reader.internal.canon.Canonical;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into lines at block elements and line breaks. Used once, by one thread. */
final class PageLines implements NodeVisitor {
  private static final Set<String> INLINE_BLOCKS = Set.of("button", "label");

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element block;
  private int linkDepth;
  private int linkLength;

  private PageLines(Element root) {
    this.root = root;
    this.block = root;
  }

  /** The lines under {@code root}, in page order, without blank ones. */
  static List<PageLine> of(Element root) {
    PageLines collector = new PageLines(root);
    root.traverse(collector);
    collector.end();
    return List.copyOf(collector.lines);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String plain = words.getWholeText();
      text.append(plain);
      linkLength += linkDepth > 0 ? plain.strip().length() : 0;
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    if (element.normalName().equals("br")) {
      end();
    } else if (breaksLine(element)) {
      end();
      block = element;
    }
    linkDepth += element.normalName().equals("a") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= element.normalName().equals("a") ? 1 : 0;
      if (breaksLine(element) && !element.normalName().equals("br")) {
        end();
        Element parent = element.parent();
        block = element.equals(root) || parent == null ? root : enclosingBlock(parent);
      }
    }
  }

  private Element enclosingBlock(Element from) {
    Element at = from;
    while (!breaksLine(at) && !at.equals(root)) {
      Element parent = at.parent();
      if (parent == null) {
        return root;
      }
      at = parent;
    }
    return at;
  }

  private static boolean breaksLine(Element element) {
    return element.isBlock() || INLINE_BLOCKS.contains(element.normalName());
  }

  private void end() {
    String line = Canonical.line(text.toString());
    if (!line.isEmpty()) {
      lines.add(new PageLine(block, line, Math.min(1.0, (double) linkLength / line.length())));
    }
    text.setLength(0);
    linkLength = 0;
  }
}
