package org.annalist.coder.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.model.text.Span;

/**
 * What the coder sees of a word that may tell an event: what the models of events decide by.
 *
 * @param token the word
 * @param sentence its sentence
 * @param ruleType the type by the rules; empty when they do not hold it for an event
 * @param types all types that the lexicon gives the word
 * @param signals what speaks for and against an event
 */
public record Observation(
    Token token, Span sentence, String ruleType, List<String> types, Signals signals) {
  /** Signals that are looked at together with the type once that is known. */
  private static final Map<String, String> TYPED =
      Stream.of("status", "form", "age", "block", "relation", "position", "said", "verb above")
          .collect(Collectors.toUnmodifiableMap(t -> t, t -> "type " + t));

  /** Copies the list. */
  public Observation {
    types = List.copyOf(types);
  }

  static Observation of(Proposal proposal, Span sentence, Signals signals) {
    return new Observation(
        proposal.trigger(),
        sentence,
        proposal.ruled().map(c -> c.type().code()).orElse(""),
        proposal.rows().stream().map(r -> r.type().code()).distinct().toList(),
        signals);
  }

  /** Signals with what follows from the type, for the decisions on status and core. */
  public static Signals typed(Signals seen, String type) {
    int size = seen.size();
    Signals signals = seen.copy();
    signals.add("type", type);
    for (int i = 0; i < size; i++) {
      String typed = TYPED.get(signals.template(i));
      if (typed != null) {
        signals.add(typed, type + "=" + signals.value(i));
      }
    }
    return signals;
  }
}
