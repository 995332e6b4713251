package org.annalist.coder.event;

import java.util.Optional;
import java.util.Set;
import org.annalist.coder.argument.Slots;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.model.event.EventType;
import org.annalist.model.text.TokenSpan;

/**
 * Words that may tell an event.
 *
 * @param trigger the word that carries the tree
 * @param words all words of the head
 * @param row what the lexicon says
 * @param slots its arguments
 * @param consumed indexes of words that the row's needs name as part of the event ("sanctions" in
 *     "lift sanctions")
 * @param mode of the row, or what follows from the content
 * @param cameo of the row, or what follows from the content
 * @param deed the noun that names the deed whose harm the verb tells ("the attack killed three")
 */
record Candidate(
    Token trigger,
    TokenSpan words,
    EventRow row,
    Slots slots,
    Set<Integer> consumed,
    Optional<String> mode,
    Optional<String> cameo,
    Optional<Candidate> deed) {
  Candidate {
    consumed = Set.copyOf(consumed);
  }

  /**
   * A proposal read by a row that says where its roles stand. What else the row says holds only
   * when it needs nothing; otherwise the word itself is what decided.
   */
  static Candidate of(Proposal proposal, EventRow row) {
    boolean holds = row.needs().isEmpty() && !row.isOpen();
    EventRow read = holds ? row : row.learned(proposal.trigger().lemma());
    int end = proposal.index() + 1;
    int start = Math.max(0, end - row.words().size());
    return new Candidate(
        proposal.trigger(),
        new TokenSpan(start, end),
        read,
        proposal.slots(),
        Set.of(),
        read.mode(),
        read.cameo(),
        Optional.empty());
  }

  EventType type() {
    return row.type();
  }

  Candidate coded(Optional<String> newMode, Optional<String> newCameo) {
    return new Candidate(trigger, words, row, slots, consumed, newMode, newCameo, deed);
  }

  Candidate telling(Candidate noun) {
    return new Candidate(
        trigger,
        words,
        row,
        slots,
        consumed,
        noun.mode().or(this::mode),
        noun.cameo(),
        Optional.of(noun));
  }

  boolean isNoun() {
    return row.wordClass() == WordClass.NOUN;
  }
}
