package org.annalist.reader.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never its article: scripts, navigation, forms, and parts whose class
 * or id names a box around the article (the words of {@code page-noise.tsv}). Immutable and
 * thread-safe.
 */
final class Noise {
  private static final String NEVER =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, select,"
          + " dialog, object, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog]";
  private static final double TOO_MUCH = 0.4;

  private final Set<String> words;

  private Noise(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  static Noise builtIn() {
    try (InputStream in = Noise.class.getResourceAsStream("page-noise.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource page-noise.tsv is missing from the jar");
      }
      BufferedReader table = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Noise(
          table
              .lines()
              .skip(1)
              .filter(row -> !row.isBlank() && !row.startsWith("#"))
              .map(String::strip)
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the noise; a part that holds much of the page's text stays, whatever its name. */
  void removeFrom(Document page) {
    page.select(NEVER).remove();
    int all = Math.max(1, page.body().text().length());
    for (Element element : page.body().select("[class], [id]")) {
      boolean gone = element.parent() == null || element.equals(page.body());
      if (!gone && isNamedNoise(element) && element.text().length() < all * TOO_MUCH) {
        element.remove();
      }
    }
  }

  private boolean isNamedNoise(Element element) {
    if (element.normalName().equals("article") || element.normalName().equals("main")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    String parted = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return Arrays.stream(parted.split("[^a-z]+")).anyMatch(words::contains);
  }
}
