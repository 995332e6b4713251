package org.annalist.linker.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.linker.cluster.Agglomeration;
import org.annalist.linker.words.Stems;
import org.annalist.linker.words.WordRarity;
import org.annalist.linker.words.WordVector;
import org.annalist.model.text.Document;

/**
 * Clusters reports by what they tell of: average-link agglomeration over the cosine of their rare
 * words, those of the first lines counted twice. Compares every pair, so it is meant for some
 * thousand reports at most. The result does not depend on their order. Immutable and thread-safe.
 */
public final class Stories {
  /** Found on the development topics of a public corpus; see {@code doc/linking.md}. */
  private static final double ENOUGH = 0.18;

  private static final int LEAD_WORDS = 40;

  private final WordRarity rarity;
  private final double enough;

  private Stories(WordRarity rarity, double enough) {
    this.rarity = rarity;
    this.enough = enough;
  }

  /** With the words and the threshold that ship with the product. */
  public static Stories builtIn() {
    return new Stories(WordRarity.builtIn(), ENOUGH);
  }

  /**
   * With another threshold.
   *
   * @param least average cosine from which two groups of reports are one story, 0 to 1
   */
  public Stories withThreshold(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("threshold outside [0, 1]: " + least);
    }
    return new Stories(rarity, least);
  }

  /** The story of each report: document id to the smallest document id of its story. */
  public Map<String, String> of(List<Document> documents) {
    List<Document> sorted = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    List<WordVector> vectors = sorted.parallelStream().map(d -> vector(d.text())).toList();
    Agglomeration clusters = new Agglomeration(sorted.size(), enough);
    for (int a = 0; a < vectors.size(); a++) {
      for (int b = a + 1; b < vectors.size(); b++) {
        clusters.score(a, b, vectors.get(a).cosine(vectors.get(b)));
      }
    }
    Map<String, String> out = new LinkedHashMap<>();
    for (List<Integer> story : clusters.groups()) {
      String first = sorted.get(story.get(0)).id();
      story.forEach(i -> out.put(sorted.get(i).id(), first));
    }
    return out;
  }

  private WordVector vector(String text) {
    List<String> stems = new ArrayList<>(Stems.of(text));
    stems.addAll(List.copyOf(stems.subList(0, Math.min(LEAD_WORDS, stems.size()))));
    return rarity.vector(stems);
  }
}
