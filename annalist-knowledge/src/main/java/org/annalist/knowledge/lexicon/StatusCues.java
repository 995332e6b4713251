package org.annalist.knowledge.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.Status;

/** Words that decide whether an event took place. Immutable and thread-safe. */
public final class StatusCues {
  private final Map<Place, Map<String, Status>> words;

  /** Where a cue stands. */
  public enum Place {
    /** An auxiliary of the event verb. */
    MODAL,
    /** A subordinator of its clause. */
    MARK,
    /** A determiner of an event noun. */
    DETERMINER,
    /** An adverb or adjective of the event word. */
    MODIFIER,
    /** A verb, noun or adjective that has the event as its complement. */
    GOVERNOR,
    /** An auxiliary, or a verb with an infinitive, that makes the event somebody's duty. */
    DUTY
  }

  private StatusCues(Map<Place, Map<String, Status>> words) {
    this.words = Map.copyOf(words);
  }

  static StatusCues of(Table table) {
    Map<Place, Map<String, Status>> words = new HashMap<>();
    for (Row row : table.rows()) {
      Place place = Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      words
          .computeIfAbsent(place, p -> new HashMap<>())
          .put(row.get("word"), Status.valueOf(row.get("status")));
    }
    return new StatusCues(words);
  }

  /** What a word in this place says. */
  public Optional<Status> find(Place place, String word) {
    return Optional.ofNullable(words.getOrDefault(place, Map.of()).get(word));
  }
}
