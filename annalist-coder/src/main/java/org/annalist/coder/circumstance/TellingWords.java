package org.annalist.coder.circumstance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.language.Token;

/** The words around a telling, by what they do there. Immutable and thread-safe. */
final class TellingWords {
  private static final class Holder {
    static final TellingWords WORDS = new TellingWords();

    private Holder() {}
  }

  private final Map<String, Set<String>> classes = new HashMap<>();

  private TellingWords() {
    for (Row row : Table.resource(TellingWords.class, "telling-words.tsv").rows()) {
      classes.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(row.get("word"));
    }
  }

  /** Those that ship with the product. */
  static TellingWords builtIn() {
    return Holder.WORDS;
  }

  /** Whether the lemma of a token is of a class; false for a class that has no words. */
  boolean has(String wordClass, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return classes.getOrDefault(wordClass, Set.of()).contains(lemma);
  }
}
