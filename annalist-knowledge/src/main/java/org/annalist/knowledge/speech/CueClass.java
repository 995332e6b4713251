package org.annalist.knowledge.speech;

/** What kind of word a cue is. */
public enum CueClass {
  /** "said", "warned". */
  VERB,
  /** "the claim that". */
  NOUN,
  /** "reportedly". */
  ADVERB,
  /** "confident that". */
  ADJECTIVE,
  /** Several words: "according to". */
  PHRASE
}
