package org.annalist.model.event;

import java.util.regex.Pattern;

/**
 * A PLOVER event type such as {@code ASSAULT}. The types, their quads, scores and modes are data:
 * see the ontology of {@code annalist-knowledge}.
 *
 * @param code upper-case letters
 */
public record EventType(String code) implements Comparable<EventType> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{3,12}");

  /** Checks the form of the code. */
  public EventType {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an event type: " + code);
    }
  }

  @Override
  public int compareTo(EventType other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
