package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.circumstance.SourceChoice.Kind;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.party.Parties;
import org.annalist.coder.party.States;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
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

  private static final double SECOND_SOURCE = 0.5;

  private final Scene scene;
  private final LearnedModels learned;
  private final Parties parties;

  private Settings(Scene scene, LearnedModels learned) {
    this.scene = scene;
    this.learned = learned;
    parties = new Parties(scene.mentions());
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
        .map(model -> best(model, Options.times(scene, telling)))
        .orElseGet(() -> Nearest.time(scene, telling, TimeChoices.of(scene, telling)))
        .when(scene.published(), tensed);
  }

  /** Where it takes place; empty when the report leaves it open. */
  public Optional<Place> where(Telling telling) {
    return learned
        .find(WHERE)
        .map(model -> best(model, Options.places(scene, telling)))
        .orElseGet(() -> Nearest.place(scene, telling, PlaceChoices.of(scene, telling)))
        .map(PlaceMention::place);
  }

  /**
   * Who says that it takes place, the nearest speaker first; empty when the paper says so itself.
   */
  public List<Attribution> saidBy(Telling telling) {
    Optional<LinearModel> model = learned.find(SAID_BY);
    return model.isEmpty()
        ? parties.saying(telling.trigger().span())
        : chosen(telling, model.get());
  }

  private List<Attribution> chosen(Telling telling, LinearModel model) {
    List<Option<SourceChoice>> options =
        Options.sources(scene, telling).stream()
            .filter(o -> isNobody(o) || !attributions(o.choice()).isEmpty())
            .toList();
    SourceChoice best = best(model, options);
    List<Attribution> out = new ArrayList<>(attributions(best));
    for (Option<SourceChoice> option : options) {
      boolean also = !out.isEmpty() && option.choice().kind() == Kind.SAID;
      if (also && odds(model, option) > SECOND_SOURCE) {
        attributions(option.choice()).stream()
            .filter(a -> out.stream().noneMatch(o -> o.speaker().sameAs(a.speaker())))
            .forEach(out::add);
      }
    }
    return List.copyOf(out);
  }

  private static boolean isNobody(Option<SourceChoice> option) {
    return option.choice().kind() == Kind.NOBODY;
  }

  private List<Attribution> attributions(SourceChoice choice) {
    return choice.statement().stream()
        .flatMap(
            s ->
                States.addressed(parties.speakers(s)).stream()
                    .map(a -> new Attribution(a, s.verb(), s.stance())))
        .toList();
  }

  private static double odds(LinearModel model, Option<?> option) {
    return model.judge(option.signals()).of(RIGHT);
  }

  private static <C> C best(LinearModel model, List<Option<C>> options) {
    return options.stream()
        .max(Comparator.comparingDouble(o -> odds(model, o)))
        .orElseThrow()
        .choice();
  }
}
