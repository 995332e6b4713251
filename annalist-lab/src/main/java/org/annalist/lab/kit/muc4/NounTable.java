package org.annalist.lab.kit.muc4;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.language.Sentence;
import org.annalist.language.Token;

/** Nouns and the type that the templates give them. Immutable. */
final class NounTable {
  private static final int LONGEST = 4;

  private final Map<String, String> types;

  private NounTable(Map<String, String> types) {
    this.types = Map.copyOf(types);
  }

  static NounTable resource(String name) {
    Map<String, String> types = new HashMap<>();
    for (Row row : Table.resource(NounTable.class, name).rows()) {
      types.putIfAbsent(row.get("noun"), row.get("type"));
    }
    return new NounTable(types);
  }

  /** The type of these words. */
  Optional<String> of(String words) {
    return Optional.ofNullable(types.get(words.toLowerCase(Locale.ROOT)));
  }

  /** The type of the longest known expression that ends at a token. */
  Optional<String> at(Sentence sentence, int end) {
    for (int length = Math.min(LONGEST, end + 1); length > 0; length--) {
      Optional<String> type = of(sentence.tokens().subList(end + 1 - length, end + 1));
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  private Optional<String> of(List<Token> words) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      String form = i == words.size() - 1 ? word.lemma() : word.text();
      key.append(key.length() == 0 ? "" : " ").append(form.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(types.get(key.toString()));
  }
}
