package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statement;
import org.annalist.language.Sentence;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.text.Span;

/** The chain of who says so. */
final class Speakers {
  private final Mentions mentions;

  Speakers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Who says these words, nearest speaker first. */
  List<Attribution> of(Span words) {
    List<Attribution> chain = new ArrayList<>();
    for (Statement statement : mentions.statements().covering(words)) {
      for (Actor speaker : speakers(statement)) {
        if (chain.stream().noneMatch(a -> a.speaker().sameAs(speaker))) {
          chain.add(new Attribution(speaker, statement.verb(), statement.stance()));
        }
      }
    }
    return chain;
  }

  private List<Actor> speakers(Statement statement) {
    if (statement.source().isEmpty()) {
      return List.of();
    }
    ActorMentions actors = mentions.actors();
    int sentence = statement.sentence();
    Optional<ActorMention> mention = actors.headedBy(sentence, statement.sourceHead());
    if (mention.isEmpty()) {
      mention = actors.around(sentence, statement.sourceHead());
    }
    return mention
        .map(ActorMention::members)
        .filter(m -> !m.isEmpty())
        .orElseGet(() -> List.of(words(statement)));
  }

  private Actor words(Statement statement) {
    Sentence sentence = mentions.parsed().sentences().get(statement.sentence());
    Span span = sentence.spanOf(statement.source().orElseThrow());
    return Actor.unresolved(span.in(mentions.parsed().document().text()), span);
  }
}
