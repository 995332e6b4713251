package org.annalist.knowledge.actor;

/** What a small word does in a description; the words are in {@code phrase-words.tsv}. */
enum PhraseWord {
  /** What follows belongs to what stands before. */
  PREPOSITION,
  /** A relative clause or a verb begins: the description is over. */
  END,
  /** Tells nothing of who it is. */
  DETERMINER,
  /** A day or month, which tells nothing of who it is. */
  CALENDAR,
  /** After a name and a hyphen: an adjective that tells nothing of the owner. */
  TIE,
  /** A tie that after the name of a state tells of fighters who are not its own. */
  SPONSOR,
  /** Before a hyphen and a name: for it or against it. */
  SIDE,
  /** In a head noun: somebody whose "to" or "for" names whom he is sent to. */
  ENVOY
}
