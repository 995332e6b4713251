package org.annalist.engine.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.language.word.KnownNames;
import org.annalist.model.text.Span;

/** The names of actors and places that the knowledge holds. Thread-safe. */
final class KnownActors implements KnownNames {
  private final ActorKnowledge actors;

  KnownActors(ActorKnowledge actors) {
    this.actors = actors;
  }

  @Override
  public List<Span> names(String text) {
    return find(text, k -> k.isEntity() || k.isPlaceOrPeople());
  }

  @Override
  public List<Span> ranks(String text) {
    return find(text, k -> k == EntryKind.RANK);
  }

  private List<Span> find(String text, Predicate<EntryKind> wanted) {
    return actors.parts(text, Optional.empty()).stream()
        .filter(p -> wanted.test(p.kind()))
        .map(p -> new Span(p.start(), p.end()))
        .toList();
  }
}
