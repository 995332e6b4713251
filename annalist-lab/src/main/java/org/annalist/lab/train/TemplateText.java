package org.annalist.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The feature templates that the lab trains with, one resource for each classifier. */
final class TemplateText {
  private TemplateText() {}

  /** The templates of a classifier. */
  static String of(String classifier) {
    String name = classifier + ".templates";
    try (InputStream in = TemplateText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
