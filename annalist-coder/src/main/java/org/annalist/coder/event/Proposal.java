package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.argument.Slots;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.model.event.EventType;

/**
 * A word that may tell an event, before anything is decided.
 *
 * @param trigger the word
 * @param wordClass how it is read
 * @param slots its arguments
 * @param rows all rows of the lexicon whose head stands here, most specific first
 * @param ruled what the first row whose needs hold makes of it; empty when none holds
 */
record Proposal(
    Token trigger,
    WordClass wordClass,
    Slots slots,
    List<EventRow> rows,
    Optional<Candidate> ruled) {
  Proposal {
    rows = List.copyOf(rows);
  }

  int index() {
    return trigger.index();
  }

  /** The type by the rules; a dash when they do not hold it for an event. */
  String ruledType() {
    return ruled.isPresent() ? ruled.get().type().code() : "-";
  }

  /**
   * The word read as an event of this type: as the rules read it when they agree, else by a row of
   * the type, a row of what the type is the promise or refusal of, or the open row of the type.
   */
  Candidate as(EventType type, EventLexicon lexicon) {
    if (ruled.isPresent() && ruled.get().type().equals(type)) {
      return ruled.get();
    }
    EventRow row =
        rows.stream()
            .filter(r -> r.type().equals(type))
            .findFirst()
            .or(() -> rows.stream().filter(r -> shifts(r.type(), type, lexicon)).findFirst())
            .orElseGet(() -> lexicon.open(wordClass, type));
    return Candidate.of(this, row);
  }

  private static boolean shifts(EventType from, EventType to, EventLexicon lexicon) {
    return lexicon.recodings().planned(from).filter(s -> s.type().equals(to)).isPresent()
        || lexicon.recodings().refused(from).filter(s -> s.type().equals(to)).isPresent();
  }
}
