package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.Confidence;
import org.annalist.model.text.Span;

/**
 * One thing done by somebody, as a report tells it: who did what to whom, when and where, who says
 * so and how sure. Immutable; build it with {@link #builder}.
 *
 * @param id derived from document, type, trigger and rule
 * @param type PLOVER type
 * @param mode PLOVER mode, when one fits
 * @param contexts PLOVER contexts, most important first
 * @param cameo CAMEO code, when one fits
 * @param quad quad class 1 to 4
 * @param intensity PLOVER score, -10 to 10
 * @param status whether it took place
 * @param trigger the words that carry the event
 * @param sentence the sentence they stand in
 * @param actors who does it; all parties for two-sided events; empty when unknown
 * @param recipients to whom; empty when none or unknown
 * @param saidBy who says so, nearest speaker first; empty when the paper itself does
 * @param when when, if the report says
 * @param where where, if the report says
 * @param harm dead, wounded, victims, weapon
 * @param confidence how sure the coder is
 * @param core whether it is part of what the report is about, and not background
 * @param evidence the rule that decided and further words it used (other tellings among them)
 * @param incident the incident it belongs to, once linked
 */
public record Event(
    String id,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    int quad,
    double intensity,
    Status status,
    Span trigger,
    Span sentence,
    List<Actor> actors,
    List<Actor> recipients,
    List<Attribution> saidBy,
    Optional<When> when,
    Optional<Place> where,
    Harm harm,
    Confidence confidence,
    boolean core,
    Evidence evidence,
    Optional<String> incident) {

  /** Copies the lists and checks the quad. */
  public Event {
    if (quad < 1 || quad > 4) {
      throw new IllegalArgumentException("quad outside 1..4: " + quad);
    }
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    saidBy = List.copyOf(saidBy);
  }

  /** Starts an event of this type at these words. */
  public static EventBuilder builder(EventType type, Span trigger, Span sentence) {
    return new EventBuilder(type, trigger, sentence);
  }

  /** A builder that holds all of this event. */
  public EventBuilder toBuilder() {
    return new EventBuilder(this);
  }
}
