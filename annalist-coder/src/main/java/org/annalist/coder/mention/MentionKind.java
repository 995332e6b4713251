package org.annalist.coder.mention;

/** How an actor is mentioned. */
public enum MentionKind {
  /** By name, with or without title: "General Zhang Youxia", "Pakistan". */
  NAME,
  /** By description: "Pakistani authorities", "the two sides". */
  NOMINAL,
  /** By pronoun or possessive: "he", "his country". */
  PRONOUN
}
