package org.annalist.linker.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.Event;
import org.annalist.model.event.Status;

/**
 * The kinds of happening that make an incident, from {@code kinds.tsv}. Immutable and thread-safe.
 */
public final class IncidentKinds {
  private final Map<String, IncidentKind> byTypeAndMode;

  private IncidentKinds(Map<String, IncidentKind> byTypeAndMode) {
    this.byTypeAndMode = Map.copyOf(byTypeAndMode);
  }

  /** The kinds that ship with the product. */
  public static IncidentKinds builtIn() {
    Map<String, IncidentKind> kinds = new HashMap<>();
    for (Row row : Table.resource(IncidentKinds.class, "kinds.tsv").rows()) {
      kinds.put(
          key(row.get("type"), row.get("mode")),
          new IncidentKind(row.get("label"), row.get("group")));
    }
    return new IncidentKinds(kinds);
  }

  /** The kind of incident that the event belongs to; empty when it makes none. */
  Optional<IncidentKind> of(Event event) {
    return tookPlace(event.status()) ? find(event.type().code(), event.mode()) : Optional.empty();
  }

  /** The kind for a type and mode, whatever the status. */
  public Optional<IncidentKind> find(String type, Optional<String> mode) {
    Optional<IncidentKind> exact =
        Optional.ofNullable(byTypeAndMode.get(key(type, mode.orElse(""))));
    return exact.or(() -> Optional.ofNullable(byTypeAndMode.get(key(type, ""))));
  }

  private static boolean tookPlace(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING || status == Status.DENIED;
  }

  private static String key(String type, String mode) {
    return type + ":" + mode;
  }
}
