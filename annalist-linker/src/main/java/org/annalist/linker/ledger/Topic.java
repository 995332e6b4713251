package org.annalist.linker.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.table.Table;

/**
 * What a stretch of text is about, as the stems of its longer words: enough to see that two
 * contents share a matter. Immutable and thread-safe.
 */
final class Topic {
  private static final int SHORTEST = 4;
  private static final int STEM = 6;

  private final Set<String> common;

  private Topic(Set<String> common) {
    this.common = Set.copyOf(common);
  }

  static Topic builtIn() {
    return new Topic(
        Table.resource(Topic.class, "common-words.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toSet()));
  }

  /** Number of stems that both stretches have. */
  long shared(String a, String b) {
    Set<String> left = stems(a);
    return stems(b).stream().filter(left::contains).count();
  }

  private Set<String> stems(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(w -> w.length() >= SHORTEST && !common.contains(w))
        .map(w -> w.substring(0, Math.min(STEM, w.length())))
        .collect(Collectors.toSet());
  }
}
