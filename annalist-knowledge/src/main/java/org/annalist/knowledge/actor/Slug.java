package org.annalist.knowledge.actor;

/** Makes ids such as {@code person:qamar-javed-bajwa}. */
final class Slug {
  private Slug() {}

  static String id(EntryKind kind, String name) {
    return kind.slug() + ":" + String.join("-", Words.key(name));
  }
}
