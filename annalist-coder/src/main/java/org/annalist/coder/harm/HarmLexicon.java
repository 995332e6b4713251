package org.annalist.coder.harm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.HarmKind;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Words that tell harm, and words around counts. Immutable and thread-safe. */
final class HarmLexicon {
  /** Where the victims of a word stand. */
  enum Role {
    OBJECT,
    SUBJECT,
    OF,
    STATE,
    TOLL,
    LIVES
  }

  /**
   * A word that tells harm.
   *
   * @param kind what it does to people
   * @param role where they stand
   */
  record Entry(HarmKind kind, Role role) {}

  private final Map<String, Entry> entries;
  private final Map<String, Set<String>> classes;

  private HarmLexicon(Map<String, Entry> entries, Map<String, Set<String>> classes) {
    this.entries = entries;
    this.classes = classes;
  }

  static HarmLexicon builtIn() {
    Map<String, Entry> entries = new HashMap<>();
    for (Row row : Table.resource(HarmLexicon.class, "harm-words.tsv").rows()) {
      HarmKind kind = HarmKind.valueOf(row.get("kind"));
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      entries.put(row.get("pos") + " " + row.get("word"), new Entry(kind, role));
    }
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : Table.resource(HarmLexicon.class, "count-words.tsv").rows()) {
      classes.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(row.get("word"));
    }
    return new HarmLexicon(entries, classes);
  }

  /** What a token tells, by its tag. */
  Optional<Entry> find(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String word = token.text().toLowerCase(Locale.ROOT);
    if (token.upos() == UniversalTag.VERB) {
      return get("verb " + lemma).or(() -> get("adjective " + word));
    }
    if (token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.ADJ) {
      return get("adjective " + word).or(() -> get("noun " + lemma));
    }
    return token.upos() == UniversalTag.ADV ? get("adjective " + word) : Optional.empty();
  }

  boolean is(String kind, String word) {
    return classes.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private Optional<Entry> get(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
