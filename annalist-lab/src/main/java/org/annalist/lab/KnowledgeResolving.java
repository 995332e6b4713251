package org.annalist.lab;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.lab.kit.actors.Resolving;

/** Annalist's knowledge of actors. Thread-safe. */
final class KnowledgeResolving implements Resolving {
  private final ActorKnowledge knowledge;

  KnowledgeResolving(ActorKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Words that lack a country are resolved again together with their context. */
  @Override
  public Resolved resolve(String words, String context, Optional<LocalDate> date) {
    Resolution alone = knowledge.resolve(words, date);
    Resolution found =
        alone.country().isPresent() || context.isEmpty()
            ? alone
            : knowledge.resolve(context + " " + words, date);
    return new Resolved(found.country().orElse(""), found.sectors());
  }
}
