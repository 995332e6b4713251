package org.annalist.lab.bench;

import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.place.Gazetteer;

/**
 * What the knowledge of a fresh process costs.
 *
 * @param actorsMillis to load what is known of actors
 * @param placesMillis to load the gazetteer, and find the first place
 * @param allMillis to load all knowledge, actors and places among it
 * @param placesMegabytes heap that the gazetteer keeps
 * @param allMegabytes heap that all knowledge keeps
 */
public record KnowledgeCost(
    double actorsMillis,
    double placesMillis,
    double allMillis,
    double placesMegabytes,
    double allMegabytes) {
  private static final double NANOS = 1e6;

  /** Measures in this process, which should have loaded nothing before. */
  public static KnowledgeCost measure() {
    double empty = HeapUse.megabytes();
    long start = System.nanoTime();
    Gazetteer places = Gazetteer.builtIn();
    int found = places.find("Karachi").size();
    double placesMillis = (System.nanoTime() - start) / NANOS;
    double withPlaces = HeapUse.megabytes();
    long second = System.nanoTime();
    ActorKnowledge actors = ActorKnowledge.builtIn();
    double actorsMillis = (System.nanoTime() - second) / NANOS;
    long third = System.nanoTime();
    Knowledge all = Knowledge.builtIn();
    double rest = (System.nanoTime() - third) / NANOS;
    double both = HeapUse.megabytes();
    boolean alive = found > 0 && actors.size() > 0 && all.places() == places;
    if (!alive) {
      throw new IllegalStateException("the knowledge is empty");
    }
    return new KnowledgeCost(
        actorsMillis, placesMillis, placesMillis + rest, withPlaces - empty, both - empty);
  }
}
