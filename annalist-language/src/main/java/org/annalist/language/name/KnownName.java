package org.annalist.language.name;

/**
 * A name that some source of knowledge knows, found among the words of a sentence.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param kind what the source says it is
 */
public record KnownName(int start, int end, Kind kind) {
  /** What a known name stands for. The order is part of the model: append only. */
  public enum Kind {
    /** A state or territory. */
    STATE,
    /** A capital, a division of a state, a large town. */
    PLACE,
    /** Any other settlement, region or water: often a surname or a common word as well. */
    SMALL_PLACE,
    /** A person. */
    PERSON,
    /** An institution, party, company, armed group or medium. */
    ORGANISATION,
    /** A state or territory in small letters, as people write in haste. */
    UNCAPITALISED_STATE,
    /** A capital, a division of a state or a large town in small letters. */
    UNCAPITALISED_PLACE
  }

  /** Checks the range. */
  public KnownName {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no words: " + start + " to " + end);
    }
  }
}
