package org.annalist.knowledge.lexicon;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * A row of the event lexicon.
 *
 * @param id rule id such as {@code verb:lift obj:sanction}
 * @param words the head, one lemma or more; the last one carries the tree
 * @param wordClass of the last word
 * @param needs what must stand where
 * @param type the event it tells
 * @param mode its mode, if the words say so
 * @param cameo its CAMEO code
 * @param frame where its roles stand
 * @param status what the act is when nothing else is said
 */
public record EventRow(
    String id,
    List<String> words,
    WordClass wordClass,
    List<Need> needs,
    EventType type,
    Optional<String> mode,
    Optional<String> cameo,
    Frame frame,
    Status status) {
  /** Copies the lists. */
  public EventRow {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
  }

  /** Whether it only says where the roles of a type stand, of whatever word. */
  public boolean isOpen() {
    return words.equals(List.of("*"));
  }

  /**
   * The roles of this row for a word of which it was learned that it tells an event of the type.
   */
  public EventRow learned(String word) {
    return new EventRow(
        "learned:" + word + " " + type.code(),
        words,
        wordClass,
        List.of(),
        type,
        Optional.empty(),
        Optional.empty(),
        frame,
        Status.HAPPENED);
  }

  /** The same row with its head in other words. */
  EventRow withWords(List<String> spelt) {
    return new EventRow(id, spelt, wordClass, needs, type, mode, cameo, frame, status);
  }

  /** The word that carries the tree. */
  public String head() {
    return words.get(words.size() - 1);
  }

  /** How much the row asks for; of several rows that hold the most specific one wins. */
  public int specificity() {
    int exact = (int) needs.stream().filter(n -> !n.isAny()).count();
    return 4 * words.size() + 2 * needs.size() + exact;
  }
}
