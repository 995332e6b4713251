package org.annalist.knowledge.actor;

/** What a phrase as a whole names. */
public enum ActorKind {
  /** A state or territory: "China", "the US". */
  STATE,
  /** A capital or building for a government: "Beijing", "the Kremlin". */
  METONYM,
  /** A nationality word alone: "Chinese", "Britons". */
  NATIONALITY,
  /** A people or faith alone: "Kurds". */
  PEOPLE,
  /** A named institution, organisation, medium or party. */
  ORGANISATION,
  /** A named armed or criminal group. */
  ARMED_GROUP,
  /** A person by name. */
  PERSON,
  /** Persons by description. */
  ROLE,
  /** An institution or collective by description. */
  COLLECTIVE,
  /** Equipment that stands for its owner. */
  THING,
  /** A city by name: no actor by itself. */
  CITY,
  /** Nothing known. */
  UNKNOWN
}
