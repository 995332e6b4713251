package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Event;

/** The words of a document at which events were coded. Immutable. */
final class CodedWords {
  private final Map<Integer, List<Event>> byStart;

  private CodedWords(Map<Integer, List<Event>> byStart) {
    this.byStart = byStart;
  }

  /** The words under the triggers of events, in sentences in text order. */
  static CodedWords of(List<Sentence> sentences, List<Event> events) {
    Map<Integer, List<Event>> byStart = new HashMap<>();
    for (Event event : events) {
      for (int i = first(sentences, event); i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (sentence.span().start() >= event.trigger().end()) {
          break;
        }
        for (Token token : sentence.tokens()) {
          if (event.trigger().overlaps(token.span())) {
            byStart.computeIfAbsent(token.span().start(), s -> new ArrayList<>(2)).add(event);
          }
        }
      }
    }
    return new CodedWords(byStart);
  }

  /** The first sentence that ends after the trigger begins. */
  private static int first(List<Sentence> sentences, Event event) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentences.get(middle).span().end() <= event.trigger().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The events of a word, in the order given. */
  List<Event> at(Token token) {
    return byStart.getOrDefault(token.span().start(), List.of());
  }
}
