package org.annalist.coder.event;

import java.util.List;
import org.annalist.coder.tree.Tree;
import org.annalist.model.event.Event;

/**
 * What a sentence tells, not merged with others.
 *
 * @param tree of the sentence
 * @param events what is coded
 * @param faint deeds of violence too unlikely to be coded for the sentence alone: they may be
 *     mentions of what the report tells elsewhere
 */
record SentenceEvents(Tree tree, List<Event> events, List<Event> faint) {
  SentenceEvents {
    events = List.copyOf(events);
    faint = List.copyOf(faint);
  }
}
