package org.annalist.record.report.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Markup that is safe to print: either our own, or text that was escaped.
 *
 * @param markup ready to print
 */
public record Html(String markup) {
  /** Nothing. */
  static final Html NONE = new Html("");

  /** Any text, escaped for element content and quoted attributes. */
  static Html text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isPrintable(text, i) ? c : '\uFFFD');
      }
    }
    return new Html(out.toString());
  }

  /** Control characters and halves of surrogate pairs are not allowed in a page. */
  private static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }

  static Html number(long number) {
    return new Html(Long.toString(number));
  }

  /** An element with a class around markup; nothing around nothing. */
  static Html element(String name, String classes, Html content) {
    if (content.isEmpty()) {
      return NONE;
    }
    String open = classes.isEmpty() ? name : name + " class=\"" + classes + "\"";
    return new Html("<" + open + ">" + content.markup + "</" + name + ">");
  }

  /** A link to an anchor on the page. */
  static Html link(String anchor, String classes, Html content) {
    String type = classes.isEmpty() ? "" : " class=\"" + classes + "\"";
    return new Html("<a" + type + " href=\"#" + anchor + "\">" + content.markup + "</a>");
  }

  static Html join(String separator, Collection<Html> parts) {
    return new Html(
        parts.stream()
            .filter(p -> !p.isEmpty())
            .map(Html::markup)
            .collect(Collectors.joining(separator)));
  }

  static Html join(Collection<Html> parts) {
    return join("", parts);
  }

  Html plus(Html other) {
    return new Html(markup + other.markup);
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }
}
