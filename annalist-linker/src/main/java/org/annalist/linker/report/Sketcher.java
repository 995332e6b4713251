package org.annalist.linker.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.knowledge.table.Table;
import org.annalist.linker.words.Stems;
import org.annalist.model.Ids;
import org.annalist.model.link.LinkNode;
import org.annalist.model.text.Document;

/**
 * Makes MinHash sketches of reports over sequences of five words. Immutable and thread-safe.
 *
 * <p>A. Broder, On the resemblance and containment of documents, 1997; kept are 16 bits of each
 * minimum (Li and König, b-bit minwise hashing, 2010).
 */
public final class Sketcher {
  static final int HASHES = 128;
  private static final int WORDS = 5;
  private static final long ODD = 0x9e3779b97f4a7c15L;

  private final Set<String> numberWords;

  private Sketcher(Set<String> numberWords) {
    this.numberWords = Set.copyOf(numberWords);
  }

  /** A sketcher with the word lists that ship with the product. */
  public static Sketcher builtIn() {
    return new Sketcher(
        Table.resource(Sketcher.class, "numbers.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toSet()));
  }

  /** The node of a report, for the space of reports. */
  public LinkNode node(Document document) {
    List<String> words =
        Stems.words(document.text()).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    Set<Long> shingles = shingles(words);
    return new ReportSketch(
            document.id(),
            document.uri(),
            document.published().map(d -> d.toEpochDay()),
            shingles.size(),
            numbers(words),
            signature(shingles))
        .node();
  }

  private static Set<Long> shingles(List<String> words) {
    Set<Long> out = new HashSet<>();
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      long hash = ODD;
      for (String word : words.subList(i, Math.min(i + WORDS, words.size()))) {
        hash = (hash ^ word.hashCode()) * 0x100000001b3L;
        hash ^= hash >>> 31;
      }
      out.add(hash);
    }
    return out;
  }

  private static String signature(Set<Long> shingles) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= HASHES; i++) {
      long smallest = Long.MAX_VALUE;
      for (long shingle : shingles) {
        smallest = Math.min(smallest, mixed(shingle + i * ODD));
      }
      out.append((char) smallest);
    }
    return out.toString();
  }

  private static long mixed(long value) {
    long hash = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    return hash ^ hash >>> 31;
  }

  private String numbers(List<String> words) {
    Set<String> numbers =
        words.stream()
            .filter(w -> Character.isDigit(w.charAt(0)) || numberWords.contains(w))
            .collect(Collectors.toCollection(TreeSet::new));
    return Ids.sha256(String.join(" ", numbers)).substring(0, Long.BYTES);
  }
}
