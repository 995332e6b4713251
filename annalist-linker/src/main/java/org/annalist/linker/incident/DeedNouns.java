package org.annalist.linker.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Which modes the nouns for violence mean, from {@code nouns.tsv}. Immutable and thread-safe. */
public final class DeedNouns {
  private final Map<String, Set<String>> modes;

  private DeedNouns(Map<String, Set<String>> modes) {
    this.modes = Map.copyOf(modes);
  }

  /** The nouns that ship with the product. */
  public static DeedNouns builtIn() {
    Map<String, Set<String>> modes = new HashMap<>();
    for (Row row : Table.resource(DeedNouns.class, "nouns.tsv").rows()) {
      if (!row.get("modes").isBlank()) {
        modes.put(row.get("noun"), Set.of(row.get("modes").split(" ")));
      }
    }
    return new DeedNouns(modes);
  }

  /** The modes that some words for a deed mean: "the bombing"; empty when they leave it open. */
  public Optional<Set<String>> modes(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split("\\W+")).stream()
        .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
        .flatMap(w -> Optional.ofNullable(modes.get(w)).stream())
        .findFirst();
  }
}
