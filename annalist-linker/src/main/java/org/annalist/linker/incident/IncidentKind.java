package org.annalist.linker.incident;

/**
 * A kind of happening that makes an incident.
 *
 * @param label what people call it
 * @param group tellings of one group may be of the same happening; {@link #ANY} fits every group
 */
record IncidentKind(String label, String group) {
  static final String ANY = "any";

  boolean fits(IncidentKind other) {
    return group.equals(other.group) || group.equals(ANY) || other.group.equals(ANY);
  }
}
