package org.annalist.coder.mention;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.ParsedText;

/**
 * All that is found in a document before events are coded.
 *
 * @param parsed the document with its trees
 * @param statements who says what
 * @param actors who is mentioned
 * @param places where, in text order
 * @param times when, in text order
 * @param harms people counted as harmed, in text order
 * @param trees of all sentences
 */
public record Mentions(
    ParsedText parsed,
    Statements statements,
    ActorMentions actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<HarmMention> harms,
    List<Tree> trees) {
  /** Copies the lists. */
  public Mentions {
    trees = List.copyOf(trees);
    places = List.copyOf(places);
    times = List.copyOf(times);
    harms = List.copyOf(harms);
  }

  /** The same with the trees of the parsed sentences. */
  public Mentions(
      ParsedText parsed,
      Statements statements,
      ActorMentions actors,
      List<PlaceMention> places,
      List<TimeMention> times,
      List<HarmMention> harms) {
    this(
        parsed,
        statements,
        actors,
        places,
        times,
        harms,
        parsed.sentences().stream().map(Tree::of).toList());
  }

  /** The tree of a sentence. */
  public Tree tree(int sentence) {
    return trees.get(sentence);
  }

  /** The smallest place mention that holds this token. */
  public Optional<PlaceMention> placeAt(int sentence, int token) {
    Optional<PlaceMention> smallest = Optional.empty();
    for (PlaceMention place : places) {
      int length = place.tokens().length();
      boolean holds = place.sentence() == sentence && place.tokens().contains(token);
      if (holds && smallest.filter(s -> s.tokens().length() <= length).isEmpty()) {
        smallest = Optional.of(place);
      }
    }
    return smallest;
  }

  /** The time mention that holds this token. */
  public Optional<TimeMention> timeAt(int sentence, int token) {
    for (TimeMention time : times) {
      if (time.sentence() == sentence && time.tokens().contains(token)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
