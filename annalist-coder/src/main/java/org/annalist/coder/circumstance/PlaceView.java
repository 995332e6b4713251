package org.annalist.coder.circumstance;

import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.language.Token;
import org.annalist.model.event.PlacePrecision;

/**
 * What is seen of a place whatever event is asked about.
 *
 * @param stand how its head stands in its sentence
 * @param isLocated whether a preposition says that something is there
 * @param grain how precise it is
 * @param told how often the report tells of it, in words
 * @param isMain whether no country is named more often than its own
 * @param isMainTown whether it is smaller than a country and no such place is named more often
 * @param isFirst whether the report names no place of its kind before
 * @param actor whether it is who does something
 * @param isDateline whether it opens the report before a dash: where it was filed
 */
record PlaceView(
    Stand stand,
    boolean isLocated,
    String grain,
    String told,
    boolean isMain,
    boolean isMainTown,
    boolean isFirst,
    String actor,
    boolean isDateline) {
  private static final int FAR = 6;
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "on",
          "inside",
          "across",
          "off",
          "into",
          "to",
          "over",
          "from",
          "throughout",
          "within",
          "toward",
          "towards",
          "along");

  static PlaceView of(Scene scene, PlaceMention place) {
    Stand stand = scene.stand(place.sentence(), place.head());
    long told = scene.mentionsOf(place);
    return new PlaceView(
        stand,
        WHERE.contains(stand.preposition()),
        place.place().precision().name(),
        told == 1 ? "once" : told <= 3 ? "some" : "often",
        scene.isMainCountry(place),
        scene.isMainTown(place),
        scene.isFirst(place),
        actor(scene, place),
        isDateline(scene, place));
  }

  /** It heads, or lies in, the mention of an actor. */
  private static String actor(Scene scene, PlaceMention place) {
    Optional<ActorMention> around =
        scene.mentions().actors().around(place.sentence(), place.head());
    return around.map(a -> a.head() == place.head() ? "heads" : "in " + a.kind()).orElse("none");
  }

  private static boolean isDateline(Scene scene, PlaceMention place) {
    int end = place.tokens().end();
    return place.tokens().start() <= 1
        && scene.isOpening(place.sentence())
        && scene.tree(place.sentence()).sentence().tokens().stream()
            .skip(end)
            .limit(FAR)
            .map(Token::text)
            .anyMatch(DASHES::contains);
  }

  /** Whether it is a whole country. */
  static boolean isCountry(PlaceMention place) {
    return place.place().precision() == PlacePrecision.COUNTRY;
  }
}
