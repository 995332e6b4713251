package org.annalist.knowledge.actor;

import java.util.Locale;

/** Makes ids such as {@code person:qamar-javed-bajwa}. */
final class Slug {
  private Slug() {}

  static String id(EntryKind kind, String name) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + ":"
        + String.join("-", Words.key(name));
  }
}
