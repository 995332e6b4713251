package org.annalist.coder.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.model.text.TokenSpan;

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
    List<ActorMention> here = in(sentence);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).head() == token) {
        return Optional.of(here.get(i));
      }
    }
    return Optional.empty();
  }

  /** The smallest mention that holds this token. */
  public Optional<ActorMention> around(int sentence, int token) {
    List<ActorMention> here = in(sentence);
    int smallest = -1;
    for (int i = 0; i < here.size(); i++) {
      TokenSpan tokens = here.get(i).tokens();
      boolean holds = tokens.contains(token);
      if (holds && (smallest < 0 || tokens.length() < here.get(smallest).tokens().length())) {
        smallest = i;
      }
    }
    return smallest < 0 ? Optional.empty() : Optional.of(here.get(smallest));
  }
}
