package org.annalist.linker.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.linker.words.Stems;

/**
 * What words for events have in common across word classes: "exploded", "explosion"; "shot",
 * "shooting". From {@code roots.tsv}. Immutable and thread-safe.
 */
final class Roots {
  private static final int SHORTEST = 4;

  private final Map<String, String> irregular;
  private final List<String> suffixes;
  private final Set<String> light;

  private Roots(Map<String, String> irregular, List<String> suffixes, Set<String> light) {
    this.irregular = Map.copyOf(irregular);
    this.suffixes = List.copyOf(suffixes);
    this.light = Set.copyOf(light);
  }

  static Roots builtIn() {
    Map<String, String> irregular = new HashMap<>();
    Set<String> light = new HashSet<>();
    List<Row> rows = Table.resource(Roots.class, "roots.tsv").rows();
    for (Row row : rows) {
      switch (row.get("kind")) {
        case "irregular" -> irregular.put(row.get("form"), row.get("root"));
        case "light" -> light.add(row.get("form"));
        default -> {}
      }
    }
    List<String> suffixes =
        rows.stream().filter(r -> r.get("kind").equals("suffix")).map(r -> r.get("form")).toList();
    return new Roots(irregular, suffixes, light);
  }

  /** The root of the last word that is no article, auxiliary or particle. */
  String ofHead(String words) {
    List<String> all = Stems.words(words);
    String head =
        all.stream()
            .filter(w -> !light.contains(w.toLowerCase(Locale.ROOT)))
            .reduce((a, b) -> b)
            .orElse(all.isEmpty() ? words : all.get(all.size() - 1));
    return of(head);
  }

  String of(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    String root = withoutSuffix(Stems.stem(irregular.getOrDefault(form, form)));
    if (root.length() >= SHORTEST && root.endsWith("e")) {
      root = root.substring(0, root.length() - 1);
    }
    int last = root.length() - 1;
    boolean doubled = last >= SHORTEST && root.charAt(last) == root.charAt(last - 1);
    return doubled ? root.substring(0, last) : root;
  }

  private String withoutSuffix(String stem) {
    return suffixes.stream()
        .filter(s -> stem.endsWith(s) && stem.length() - s.length() >= SHORTEST)
        .findFirst()
        .map(s -> stem.substring(0, stem.length() - s.length()))
        .orElse(stem);
  }
}
