package org.annalist.linker.book;

import java.util.List;
import org.annalist.linker.words.Stems;
import org.annalist.linker.words.WordRarity;
import org.annalist.linker.words.WordVector;
import org.annalist.model.link.LinkPart;

/** What stretches of text are about, as weighted stems. Immutable and thread-safe. */
final class Matter {
  private static final int SHOWN = 3;

  private final WordRarity rarity = WordRarity.builtIn();

  WordVector of(String words) {
    return rarity.vector(Stems.of(words));
  }

  /** Number of stems that both have. */
  static int shared(WordVector a, WordVector b) {
    return a.shared(b, Integer.MAX_VALUE).size();
  }

  /** The reason that both are about the same. */
  static LinkPart reason(WordVector a, WordVector b, double weight) {
    List<String> words = a.shared(b, SHOWN);
    return new LinkPart("matter", "same matter: " + String.join(", ", words), weight);
  }
}
