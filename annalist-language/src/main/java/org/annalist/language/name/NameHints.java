package org.annalist.language.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.language.word.WordList;

/** Words that hint at a kind of name, from a TSV resource. Immutable, thread-safe. */
public final class NameHints {
  private static final List<String> KINDS =
      List.of("nationality", "place", "organisation", "title", "first", "site");
  private final Map<String, Integer> sets = new HashMap<>();
  private final Set<String> nationalities;

  /** The hints of this package. */
  public NameHints() {
    WordList words = WordList.resource(NameHints.class, "hints.tsv");
    for (int kind = 0; kind < KINDS.size(); kind++) {
      int bit = 1 << kind;
      words.of(KINDS.get(kind)).forEach(word -> sets.merge(word, bit, (a, b) -> a | b));
    }
    nationalities = new HashSet<>(words.of(KINDS.get(0)));
  }

  /** The kinds that a lower-case word hints at, as a set of bits; 0 for none. */
  int of(String word) {
    return sets.getOrDefault(word, 0);
  }

  /** Whether a word as written is a capitalised nationality word. */
  public boolean isNationality(String form, String lower) {
    return Character.isUpperCase(form.charAt(0)) && nationalities.contains(lower);
  }
}
