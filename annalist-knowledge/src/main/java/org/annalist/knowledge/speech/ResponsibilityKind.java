package org.annalist.knowledge.speech;

/** What a word around responsibility tells. */
public enum ResponsibilityKind {
  /** A noun for what somebody may be held responsible for: "attack". */
  DEED,
  /** A noun for the statement that somebody did it: "allegation". */
  ACCUSATION,
  /** A noun for a share in a deed: "involvement". */
  PART,
  /** A verb for doing it: "carry out". */
  DOING
}
