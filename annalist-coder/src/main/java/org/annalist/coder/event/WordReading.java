package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.role.Contender;
import org.annalist.knowledge.learn.Reason;
import org.annalist.language.Token;
import org.annalist.model.event.Event;

/**
 * How a word that may tell an event was read; for {@code annalist explain}.
 *
 * @param token the word
 * @param fate what became of it
 * @param teller the word of the event that it belongs to; empty unless {@link Fate#PART}
 * @param chance the probability that it tells an event, 0 to 1; with rules alone 0 or 1
 * @param bar the probability from which it is coded; lower when nothing else tells the deed
 * @param reasons what spoke most for and against an event, strongest first; empty with rules alone
 * @param types the likeliest types, best first; empty with rules alone
 * @param typeReasons what spoke most for and against the best type
 * @param rows the rows of the lexicon whose head stands here, most specific first
 * @param event what was coded, before retellings are merged
 * @param contenders everybody who was looked at for a side of the event
 */
public record WordReading(
    Token token,
    Fate fate,
    Optional<Token> teller,
    double chance,
    double bar,
    List<Reason> reasons,
    List<Share> types,
    List<Reason> typeReasons,
    List<RowReading> rows,
    Optional<Event> event,
    List<Contender> contenders) {
  /** What became of a word. */
  public enum Fate {
    /** It tells an event. */
    CODED,
    /** It belongs to the event of another word. */
    PART,
    /** It is too unlikely to tell one. */
    UNLIKELY,
    /** No row of the lexicon that holds, and nothing else decides. */
    UNKNOWN
  }

  /**
   * A type that was weighed.
   *
   * @param type PLOVER event type
   * @param probability 0 to 1, given that there is an event
   */
  public record Share(String type, double probability) {}

  /**
   * A row that was tried.
   *
   * @param id of the row, such as {@code verb:lift obj:sanction}
   * @param type the type it gives
   * @param holds whether what it needs stands in the sentence
   */
  public record RowReading(String id, String type, boolean holds) {}

  /** Copies the lists. */
  public WordReading {
    reasons = List.copyOf(reasons);
    types = List.copyOf(types);
    typeReasons = List.copyOf(typeReasons);
    rows = List.copyOf(rows);
    contenders = List.copyOf(contenders);
  }
}
