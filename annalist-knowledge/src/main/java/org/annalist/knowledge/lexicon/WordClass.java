package org.annalist.knowledge.lexicon;

/** The word class of the head of an event row. */
public enum WordClass {
  VERB("verb", "verbs.tsv"),
  NOUN("noun", "nouns.tsv"),
  ADJECTIVE("adj", "adjectives.tsv");

  private final String label;
  private final String file;

  WordClass(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** How rule ids name it. */
  public String label() {
    return label;
  }

  /** The table that holds its rows. */
  String file() {
    return file;
  }
}
