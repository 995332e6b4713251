package org.annalist.linker.incident;

/**
 * A kind of happening that makes an incident.
 *
 * @param label what people call it
 * @param group tellings of one group may be of the same happening; {@link #ANY} fits every group
 */
public record IncidentKind(String label, String group) {
  /** The group that fits every other. */
  public static final String ANY = "any";

  /** Whether tellings of both kinds may be of the same happening. */
  public boolean fits(IncidentKind other) {
    return group.equals(other.group) || group.equals(ANY) || other.group.equals(ANY);
  }
}
