package org.annalist.knowledge.speech;

/** What a cue tells about its source. */
public enum CueSense {
  /** Words were uttered: "said", "warned". */
  SPEECH,
  /** A thought, will or judgement, uttered or not: "believes", "criticised". */
  ATTITUDE
}
