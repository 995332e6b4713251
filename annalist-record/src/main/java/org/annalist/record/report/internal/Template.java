package org.annalist.record.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML with gaps such as {@code {{title}}}, kept as a resource. Immutable. */
public final class Template {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The template of this name from beside this class. */
  public static Template named(String name) {
    return new Template(name, resource(name));
  }

  /** A resource from beside this class, as text. */
  static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing: build Annalist again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /** The template filled; every gap must have a value, and every value a gap. */
  public Html fill(Map<String, Html> values) {
    Set<String> used = new HashSet<>();
    Matcher gaps = GAP.matcher(text);
    StringBuilder out = new StringBuilder();
    while (gaps.find()) {
      Html value = values.get(gaps.group(1));
      if (value == null) {
        throw new IllegalArgumentException(name + " asks for " + gaps.group(1));
      }
      used.add(gaps.group(1));
      gaps.appendReplacement(out, Matcher.quoteReplacement(value.markup()));
    }
    if (!used.equals(values.keySet())) {
      throw new IllegalArgumentException(name + " has gaps " + used + ", not " + values.keySet());
    }
    return new Html(gaps.appendTail(out).toString());
  }
}
