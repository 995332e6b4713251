package org.annalist.coder.mention;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.coder.tree.Tree;
import org.annalist.language.ParsedText;

/** All that is found in a document before events are coded. Immutable and thread-safe. */
public final class Mentions {
  private final ParsedText parsed;
  private final Statements statements;
  private final ActorMentions actors;
  private final List<PlaceMention> places;
  private final List<TimeMention> times;
  private final List<HarmMention> harms;
  private final List<Tree> trees;
  private final Map<Integer, List<PlaceMention>> placesOf;
  private final Map<Integer, List<TimeMention>> timesOf;

  /**
   * What is found.
   *
   * @param parsed the document with its trees
   * @param statements who says what
   * @param actors who is mentioned
   * @param places where, in text order
   * @param times when, in text order
   * @param harms people counted as harmed, in text order
   */
  public Mentions(
      ParsedText parsed,
      Statements statements,
      ActorMentions actors,
      List<PlaceMention> places,
      List<TimeMention> times,
      List<HarmMention> harms) {
    this.parsed = parsed;
    this.statements = statements;
    this.actors = actors;
    this.places = List.copyOf(places);
    this.times = List.copyOf(times);
    this.harms = List.copyOf(harms);
    trees = parsed.sentences().stream().map(Tree::of).toList();
    placesOf = places.stream().collect(Collectors.groupingBy(PlaceMention::sentence));
    timesOf = times.stream().collect(Collectors.groupingBy(TimeMention::sentence));
  }

  /** The document with its trees. */
  public ParsedText parsed() {
    return parsed;
  }

  /** Who says what. */
  public Statements statements() {
    return statements;
  }

  /** Who is mentioned. */
  public ActorMentions actors() {
    return actors;
  }

  /** Where, in text order. */
  public List<PlaceMention> places() {
    return places;
  }

  /** Where, in one sentence, in text order. */
  public List<PlaceMention> places(int sentence) {
    return Collections.unmodifiableList(placesOf.getOrDefault(sentence, List.of()));
  }

  /** When, in text order. */
  public List<TimeMention> times() {
    return times;
  }

  /** When, in one sentence, in text order. */
  public List<TimeMention> times(int sentence) {
    return Collections.unmodifiableList(timesOf.getOrDefault(sentence, List.of()));
  }

  /** People counted as harmed, in text order. */
  public List<HarmMention> harms() {
    return harms;
  }

  /** The trees of all sentences. */
  public List<Tree> trees() {
    return trees;
  }

  /** The tree of a sentence. */
  public Tree tree(int sentence) {
    return trees.get(sentence);
  }

  /** The smallest place mention that holds this token. */
  public Optional<PlaceMention> placeAt(int sentence, int token) {
    Optional<PlaceMention> smallest = Optional.empty();
    for (PlaceMention place : places(sentence)) {
      int length = place.tokens().length();
      boolean holds = place.tokens().contains(token);
      if (holds && smallest.filter(s -> s.tokens().length() <= length).isEmpty()) {
        smallest = Optional.of(place);
      }
    }
    return smallest;
  }

  /** The time mention that holds this token. */
  public Optional<TimeMention> timeAt(int sentence, int token) {
    for (TimeMention time : times(sentence)) {
      if (time.tokens().contains(token)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
