package org.annalist.knowledge.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * How the type or mode of an event follows from what it is about: planned cooperation is AGREE, a
 * refused one REJECT; the mode of a request is that of what is asked. Immutable and thread-safe.
 */
public final class Recodings {
  private final Map<String, Shift> shifts;
  private final Map<String, Mode> modes;

  /**
   * What a planned or refused act becomes.
   *
   * @param type its new type
   * @param cameo its new CAMEO code
   * @param status its status
   */
  public record Shift(EventType type, String cameo, Status status) {}

  /**
   * The mode that follows from a content.
   *
   * @param mode the mode
   * @param cameo the CAMEO code
   */
  public record Mode(String mode, String cameo) {}

  private Recodings(Map<String, Shift> shifts, Map<String, Mode> modes) {
    this.shifts = Map.copyOf(shifts);
    this.modes = Map.copyOf(modes);
  }

  static Recodings of(Table shiftTable, Table contentTable) {
    Map<String, Shift> shifts = new HashMap<>();
    shiftTable
        .rows()
        .forEach(
            r ->
                shifts.put(
                    r.get("type") + " " + r.get("when"),
                    new Shift(
                        new EventType(r.get("becomes")),
                        r.get("cameo"),
                        Status.valueOf(r.get("status")))));
    Map<String, Mode> modes = new HashMap<>();
    contentTable
        .rows()
        .forEach(
            r ->
                modes.put(
                    r.get("type") + " " + r.get("content"),
                    new Mode(r.get("mode"), r.get("cameo"))));
    return new Recodings(shifts, modes);
  }

  /** What an act of this type becomes when it is only planned; absent when it stays. */
  public Optional<Shift> planned(EventType type) {
    return Optional.ofNullable(shifts.get(type + " planned"));
  }

  /** What an act of this type becomes when it is refused; absent when it stays. */
  public Optional<Shift> refused(EventType type) {
    return Optional.ofNullable(shifts.get(type + " refused"));
  }

  /** The mode of a request, refusal or threat about an act of the other type. */
  public Optional<Mode> mode(EventType type, EventType content) {
    return Optional.ofNullable(modes.get(type + " " + content));
  }
}
