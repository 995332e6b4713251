package org.annalist.coder.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All actor mentions of a document, found by sentence and token. Mentions may nest. Immutable and
 * thread-safe.
 */
public final class ActorMentions {
  private final Map<Integer, List<ActorMention>> bySentence;

  private ActorMentions(Map<Integer, List<ActorMention>> bySentence) {
    this.bySentence = bySentence;
  }

  /** The mentions in any order. */
  public static ActorMentions of(List<ActorMention> mentions) {
    Comparator<ActorMention> order =
        Comparator.comparingInt((ActorMention m) -> m.tokens().start())
            .thenComparingInt(m -> -m.tokens().end());
    return new ActorMentions(
        mentions.stream()
            .sorted(order)
            .collect(
                Collectors.groupingBy(ActorMention::sentence, HashMap::new, Collectors.toList())));
  }

  /** The mentions of a sentence in text order, outer before inner. */
  public List<ActorMention> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }

  /** The mention whose head is this token. */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    return in(sentence).stream().filter(m -> m.head() == token).findFirst();
  }

  /** The smallest mention that holds this token. */
  public Optional<ActorMention> around(int sentence, int token) {
    return in(sentence).stream()
        .filter(m -> m.tokens().contains(token))
        .min(Comparator.comparingInt(m -> m.tokens().length()));
  }
}
