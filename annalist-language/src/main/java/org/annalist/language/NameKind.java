package org.annalist.language;

/** Kinds of named span. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  LOCATION,
  /** Nationality words, events, products and other names. */
  MISC
}
