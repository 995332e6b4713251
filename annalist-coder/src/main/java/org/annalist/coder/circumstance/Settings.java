package org.annalist.coder.circumstance;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.language.Token;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;

/** Tells when, where and on whose word the events of a report are told. Immutable. */
public final class Settings {
  /** The name of the decision on when. */
  public static final String WHEN = "event.when";

  /** The name of the decision on where. */
  public static final String WHERE = "event.where";

  /** The name of the decision on who says so. */
  public static final String SAID_BY = "event.saidby";

  /** The class of the choice that holds. */
  public static final String RIGHT = "right";

  /** The class of the choices that do not. */
  public static final String WRONG = "wrong";

  /**
   * How much the belief counts that the time is left open: a report mostly lets a reader know the
   * month at least (best in cross-validation).
   */
  private static final double OPEN = 0.4;

  /**
   * How much the belief counts that an act in words has no place: the reports learned from give it
   * one where the careful readers of others leave it open (dev part of annals).
   */
  private static final double NOWHERE = 3;

  private final Scene scene;
  private final LearnedModels learned;
  private final Sources sources;

  private Settings(Scene scene, LearnedModels learned) {
    this.scene = scene;
    this.learned = learned;
    sources = new Sources(scene.mentions(), Speakers.of(scene));
  }

  /** The settings of a report; where a decision was not learned the nearest words decide. */
  public static Settings of(Scene scene, LearnedModels learned) {
    return new Settings(scene, learned);
  }

  /** When it takes place; empty when the report leaves it open. */
  public Optional<When> when(Telling telling) {
    Token tensed = Paths.clause(scene.tree(telling.sentence()), telling.trigger());
    return learned
        .find(WHEN)
        .map(
            model ->
                Ranking.of(
                        model, TimeChoices.of(scene, telling), new TimeSignals(scene, telling)::add)
                    .best(
                        c -> c.when(scene.published(), tensed).map(When::iso),
                        v -> v.isEmpty() ? OPEN : 1))
        .orElseGet(() -> Nearest.time(scene, telling, TimeChoices.of(scene, telling)))
        .when(scene.published(), tensed)
        .map(w -> Elapsed.of(w, telling.status(), scene.published()));
  }

  /** Where it takes place; empty when the report leaves it open. */
  public Optional<Place> where(Telling telling) {
    return learned
        .find(WHERE)
        .map(
            model ->
                Ranking.of(
                        model,
                        PlaceChoices.of(scene, telling),
                        new PlaceSignals(scene, telling)::add)
                    .best(
                        c -> c.map(p -> p.place().country().orElse(p.place().name())),
                        v -> v.isEmpty() ? nowhere(telling) : 1))
        .orElseGet(() -> Nearest.place(scene, telling, PlaceChoices.of(scene, telling)))
        .map(PlaceMention::place);
  }

  private static double nowhere(Telling telling) {
    return Telling.isInWords(telling.type()) ? NOWHERE : 1;
  }

  /**
   * Who says that it takes place, the likeliest first; empty when the paper says so itself. Without
   * a model the nearest first.
   */
  public List<Attribution> saidBy(Telling telling) {
    return learned
        .find(SAID_BY)
        .map(
            model ->
                sources.of(
                    Ranking.of(
                        model,
                        SourceChoices.of(scene, telling),
                        new SourceSignals(scene, telling)::add)))
        .orElseGet(() -> sources.covering(telling.trigger().span()));
  }
}
