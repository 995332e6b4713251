package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.Confidence;
import org.annalist.model.Ids;
import org.annalist.model.text.Span;

/** Builds an {@link Event}. Not thread-safe. */
public final class EventBuilder {
  private EventType type;
  private Span trigger;
  private Span sentence;
  private Optional<String> id = Optional.empty();
  private Optional<String> mode = Optional.empty();
  private List<String> contexts = List.of();
  private Optional<String> cameo = Optional.empty();
  private int quad = 1;
  private double intensity;
  private Status status = Status.HAPPENED;
  private List<Actor> actors = List.of();
  private List<Actor> recipients = List.of();
  private List<Attribution> saidBy = List.of();
  private Optional<When> when = Optional.empty();
  private Optional<Place> where = Optional.empty();
  private Harm harm = Harm.none();
  private Confidence confidence = new Confidence(0.5);
  private boolean core = true;
  private Evidence evidence = new Evidence("unspecified", List.of());
  private Optional<String> incident = Optional.empty();

  EventBuilder(EventType type, Span trigger, Span sentence) {
    this.type = type;
    this.trigger = trigger;
    this.sentence = sentence;
  }

  EventBuilder(Event event) {
    this(event.type(), event.trigger(), event.sentence());
    id = Optional.of(event.id());
    mode = event.mode();
    contexts = event.contexts();
    cameo = event.cameo();
    quad = event.quad();
    intensity = event.intensity();
    status = event.status();
    actors = event.actors();
    recipients = event.recipients();
    saidBy = event.saidBy();
    when = event.when();
    where = event.where();
    harm = event.harm();
    confidence = event.confidence();
    core = event.core();
    evidence = event.evidence();
    incident = event.incident();
  }

  /** Derives the id from the document's id and what makes the event distinct in it. */
  public EventBuilder idIn(String documentId) {
    id =
        Optional.of(
            Ids.of(
                "evt",
                documentId,
                type.code(),
                trigger.start() + ":" + trigger.end(),
                evidence.rule(),
                status.name()));
    return this;
  }

  /** Uses this id. */
  public EventBuilder id(String value) {
    id = Optional.of(value);
    return this;
  }

  /** PLOVER type. */
  public EventBuilder type(EventType value) {
    type = value;
    return this;
  }

  /** PLOVER mode. */
  public EventBuilder mode(Optional<String> value) {
    mode = value;
    return this;
  }

  /** PLOVER contexts. */
  public EventBuilder contexts(List<String> value) {
    contexts = value;
    return this;
  }

  /** CAMEO code. */
  public EventBuilder cameo(Optional<String> value) {
    cameo = value;
    return this;
  }

  /** Quad class 1 to 4 and PLOVER score. */
  public EventBuilder scale(int quadClass, double score) {
    quad = quadClass;
    intensity = score;
    return this;
  }

  /** Whether it took place. */
  public EventBuilder status(Status value) {
    status = value;
    return this;
  }

  /** Who does it. */
  public EventBuilder actors(List<Actor> value) {
    actors = value;
    return this;
  }

  /** To whom. */
  public EventBuilder recipients(List<Actor> value) {
    recipients = value;
    return this;
  }

  /** Who says so, nearest first. */
  public EventBuilder saidBy(List<Attribution> value) {
    saidBy = value;
    return this;
  }

  /** When. */
  public EventBuilder when(Optional<When> value) {
    when = value;
    return this;
  }

  /** Where. */
  public EventBuilder where(Optional<Place> value) {
    where = value;
    return this;
  }

  /** Dead, wounded, victims, weapon. */
  public EventBuilder harm(Harm value) {
    harm = value;
    return this;
  }

  /** How sure the coder is. */
  public EventBuilder confidence(Confidence value) {
    confidence = value;
    return this;
  }

  /** Whether it is part of what the report is about. */
  public EventBuilder core(boolean value) {
    core = value;
    return this;
  }

  /** The rule that decided, and further words. */
  public EventBuilder evidence(Evidence value) {
    evidence = value;
    return this;
  }

  /** The incident it belongs to. */
  public EventBuilder incident(Optional<String> value) {
    incident = value;
    return this;
  }

  /** The finished event. */
  public Event build() {
    String finalId =
        id.orElseThrow(() -> new IllegalArgumentException("an event needs an id: call idIn"));
    return new Event(
        finalId,
        type,
        mode,
        contexts,
        cameo,
        quad,
        intensity,
        status,
        trigger,
        sentence,
        actors,
        recipients,
        saidBy,
        when,
        where,
        harm,
        confidence,
        core,
        evidence,
        incident);
  }
}
