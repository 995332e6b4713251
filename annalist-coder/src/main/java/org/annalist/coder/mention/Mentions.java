package org.annalist.coder.mention;

import java.util.List;
import java.util.Optional;
import org.annalist.language.ParsedText;

/**
 * All that is found in a document before events are coded.
 *
 * @param parsed the document with its trees
 * @param statements who says what
 * @param actors who is mentioned
 * @param places where, in text order
 * @param times when, in text order
 * @param harms people counted as harmed, in text order
 */
public record Mentions(
    ParsedText parsed,
    Statements statements,
    ActorMentions actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<HarmMention> harms) {
  /** Copies the lists. */
  public Mentions {
    places = List.copyOf(places);
    times = List.copyOf(times);
    harms = List.copyOf(harms);
  }

  /** The smallest place mention that holds this token. */
  public Optional<PlaceMention> placeAt(int sentence, int token) {
    return places.stream()
        .filter(p -> p.sentence() == sentence && p.tokens().contains(token))
        .min((a, b) -> a.tokens().length() - b.tokens().length());
  }

  /** The time mention that holds this token. */
  public Optional<TimeMention> timeAt(int sentence, int token) {
    return times.stream()
        .filter(t -> t.sentence() == sentence && t.tokens().contains(token))
        .findFirst();
  }
}
