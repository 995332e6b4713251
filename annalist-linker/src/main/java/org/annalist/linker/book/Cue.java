package org.annalist.linker.book;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.linker.words.Stems;
import org.annalist.model.link.LedgerLink;

/**
 * Words that tell what became of an item, a row of {@code follow-ups.tsv}.
 *
 * @param words in order, lower case
 * @param kind what they tell
 * @param of one of these must stand in the sentence too; empty for any
 */
record Cue(List<String> words, LedgerLink.Kind kind, Set<String> of) {
  Cue {
    words = List.copyOf(words);
    of = Set.copyOf(of);
  }

  /** The cues that ship with the product, in the order of the table. */
  static List<Cue> builtIn() {
    return Table.resource(Cue.class, "follow-ups.tsv").rows().stream().map(Cue::of).toList();
  }

  private static Cue of(Row row) {
    return new Cue(
        List.of(row.get("words").split(" ")),
        LedgerLink.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        Set.copyOf(row.list("of")));
  }

  /** The first cue of a sentence. */
  static Optional<Cue> in(String sentence, List<Cue> cues) {
    List<String> low = Stems.words(sentence).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    return cues.stream().filter(c -> c.isIn(low)).findFirst();
  }

  private boolean isIn(List<String> sentence) {
    Set<String> all = new HashSet<>(sentence);
    boolean alone = of.isEmpty() || of.stream().anyMatch(all::contains);
    return alone && Collections.indexOfSubList(sentence, words) >= 0;
  }
}
