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
                Collectors.groupingBy(
                    ActorMention::sentence, HashMap::new, Collectors.toUnmodifiableList())));
  }

  /** The mentions of a sentence in text order, outer before inner. */
  public List<ActorMention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The mention whose head is this token. */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    for (ActorMention mention : in(sentence)) {
      if (mention.head() == token) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The smallest mention that holds this token. */
  public Optional<ActorMention> around(int sentence, int token) {
    Optional<ActorMention> smallest = Optional.empty();
    for (ActorMention mention : in(sentence)) {
      int length = mention.tokens().length();
      boolean holds = mention.tokens().contains(token);
      if (holds && smallest.filter(s -> s.tokens().length() <= length).isEmpty()) {
        smallest = Optional.of(mention);
      }
    }
    return smallest;
  }
}
