package org.annalist.knowledge.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;

/**
 * Everything known about actors, and the way to ask: {@link #resolve(String, LocalDate)} puts a
 * phrase together from its parts, so that somebody unknown with a title and a nationality is
 * resolved as well as somebody listed. Immutable and thread-safe.
 */
public final class ActorKnowledge {
  private final List<ActorLayer> layers;
  private final List<String> layerNames;
  private final NameTrie names;
  private final Surnames surnames;
  private final PhraseWords words;

  private ActorKnowledge(List<ActorLayer> layers) {
    this.layers = List.copyOf(layers);
    this.layerNames = layers.stream().map(ActorLayer::name).toList();
    this.names = new NameTrie();
    layers.forEach(layer -> layer.entries().forEach(names::add));
    this.surnames = Surnames.of(layers);
    this.words = PhraseWords.builtIn();
  }

  /** What ships with the product. */
  public static ActorKnowledge builtIn() {
    return without(Set.of());
  }

  /** Names and origins of the layers, the lowest first. */
  public List<ActorLayer> layers() {
    return layers;
  }

  /** What ships with the product, without the table of persons: roles and nationalities only. */
  public static ActorKnowledge withoutPersons() {
    return without(Set.of("persons"));
  }

  /**
   * What ships with the product, without some of its lists.
   *
   * @param lists names among {@link #lists()}
   * @throws IllegalArgumentException if there is no list of such a name
   */
  public static ActorKnowledge without(Set<String> lists) {
    return new ActorKnowledge(List.of(BuiltInActors.layer(lists)));
  }

  /** Names of the lists that ship with the product. */
  public static List<String> lists() {
    return BuiltInActors.names();
  }

  /** The same knowledge with a layer on top, whose rows win. */
  public ActorKnowledge with(ActorLayer layer) {
    return with(List.of(layer));
  }

  /** The same knowledge with layers on top, the lowest first; rows of the last one win. */
  public ActorKnowledge with(List<ActorLayer> above) {
    if (above.isEmpty()) {
      return this;
    }
    List<ActorLayer> all = new ArrayList<>(layers);
    all.addAll(above);
    return new ActorKnowledge(all);
  }

  /**
   * The same knowledge with a user's table on top: columns {@code name}, {@code aliases}, {@code
   * country}, {@code sectors}, {@code from}, {@code to}, {@code note}.
   *
   * @param layerName shown in reasons
   */
  public ActorKnowledge with(String layerName, Table table, EntryKind kind) {
    return with(EntityRows.read(layerName, table, kind));
  }

  /** Broken rows of all layers. */
  public List<Problem> problems() {
    return layers.stream().flatMap(l -> l.problems().stream()).toList();
  }

  /** Number of names known. */
  public int size() {
    return layers.stream().mapToInt(l -> l.entries().size()).sum();
  }

  /** Resolves a phrase as of a day. */
  public Resolution resolve(String phrase, LocalDate day) {
    return resolve(phrase, Optional.of(day));
  }

  /** Resolves a phrase when the day is not known: the latest office of a person counts. */
  public Resolution resolve(String phrase) {
    return resolve(phrase, Optional.empty());
  }

  /** The known names and nouns of a text, from left to right, each as long as possible. */
  public List<KnownPart> parts(String text, Optional<LocalDate> day) {
    return new PhraseReader(names, senses(day), words).parts(text);
  }

  private Senses senses(Optional<LocalDate> day) {
    return new Senses(day, layerNames);
  }

  /** Resolves a phrase as of a day that may not be known. */
  public Resolution resolve(String phrase, Optional<LocalDate> day) {
    Senses senses = senses(day);
    List<Segment> segments = new PhraseReader(names, senses, words).read(phrase);
    if (segments.isEmpty()) {
      return Resolution.unknown(phrase);
    }
    return new Resolver(phrase, segments, surnames, senses, words).resolve();
  }
}
