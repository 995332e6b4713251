package org.annalist.knowledge.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** The small words of descriptions by what they do. Immutable and thread-safe. */
final class PhraseWords {
  private final Map<PhraseWord, Set<String>> words = new EnumMap<>(PhraseWord.class);

  private PhraseWords(Table table) {
    for (PhraseWord kind : PhraseWord.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Row row : table.rows()) {
      words.get(PhraseWord.valueOf(row.get("kind").toUpperCase(Locale.ROOT))).add(row.get("word"));
    }
  }

  /** Those that ship with the product. */
  static PhraseWords builtIn() {
    return new PhraseWords(Table.resource(PhraseWords.class, "phrase-words.tsv"));
  }

  /** Whether a word in the form of {@link Words#norm} is of a kind. */
  boolean is(PhraseWord kind, String word) {
    return words.get(kind).contains(word);
  }

  /** Whether it ties a name to a noun by a hyphen. */
  boolean isTie(String word) {
    return is(PhraseWord.TIE, word) || is(PhraseWord.SPONSOR, word);
  }

  /** Whether a noun, of any case, is or holds one who is sent: "special envoy". */
  boolean isEnvoy(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return words.get(PhraseWord.ENVOY).stream().anyMatch(lower::contains);
  }
}
