package org.annalist.knowledge.actor;

import java.util.Locale;

/** What a known word or name stands for. */
public enum EntryKind {
  /** A state, territory or breakaway entity by name. */
  STATE,
  /** A nationality word: "Pakistani", "Britons". */
  DEMONYM,
  /** A people or faith: "Kurdish", "Shia". */
  PEOPLE,
  /** A capital, which may stand for its government. */
  CAPITAL,
  /** Another city: tells the country of an institution, is no actor itself. */
  CITY,
  /** A building that stands for an institution: "Kremlin". */
  METONYM,
  /** A named institution of one state: "FSB", "Knesset". */
  BODY,
  /** An organisation of states, of volunteers or of business. */
  ORGANISATION,
  /** A news medium. */
  MEDIA,
  /** An armed or criminal group. */
  ARMED_GROUP,
  /** A political party or movement. */
  PARTY,
  /** A person by name. */
  PERSON,
  /** A role of persons: "minister", "gunmen". */
  ROLE,
  /** A generic institution or collective: "army", "crowd". */
  COLLECTIVE,
  /** Equipment that stands for its owner: "warship". */
  THING,
  /** A person noun that takes its sector from its complement: "spokesman". */
  HEAD_PERSON,
  /** A collective noun that takes its sector from its complement: "forces". */
  HEAD_GROUP,
  /** A rank or title before a name. */
  RANK,
  /** An adjective or noun before a role: "former", "armed". */
  MODIFIER;

  private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in lower case with hyphens, as it begins an id: {@code armed-group}. */
  String slug() {
    return slug;
  }

  /** Whether it names one identity of its own that may act. */
  public boolean isEntity() {
    return switch (this) {
      case METONYM, BODY, ORGANISATION, MEDIA, ARMED_GROUP, PARTY, PERSON -> true;
      default -> false;
    };
  }

  /** Whether it is a common noun that can head a description. */
  public boolean isNoun() {
    return switch (this) {
      case ROLE, COLLECTIVE, THING, HEAD_PERSON, HEAD_GROUP -> true;
      default -> false;
    };
  }

  /** Whether its sector comes from the complement. */
  public boolean isHead() {
    return this == HEAD_PERSON || this == HEAD_GROUP;
  }

  /** Whether it tells a country only. */
  public boolean isPlaceOrPeople() {
    return switch (this) {
      case STATE, DEMONYM, PEOPLE, CAPITAL, CITY -> true;
      default -> false;
    };
  }
}
