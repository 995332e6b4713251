package org.annalist.coder.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annalist.coder.role.Act;
import org.annalist.coder.role.CastCase;
import org.annalist.coder.role.Casting;
import org.annalist.coder.role.RoleJudge;
import org.annalist.coder.role.RoleReport;
import org.annalist.coder.role.RoleScene;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/** Casts the candidates of a sentence by the learned model, where there is one. */
final class Casts {
  private static final String ACCUSE = "ACCUSE";

  private final SentenceView view;
  private final Fillers fillers;
  private final List<Candidate> all;
  private final RoleScene scene;
  private final Optional<RoleJudge> judge;

  Casts(SentenceView view, RoleReport report, Fillers fillers, List<Candidate> all) {
    this.fillers = fillers;
    this.view = view;
    this.all = List.copyOf(all);
    judge = report.judge();
    Map<Integer, String> triggers =
        all.stream()
            .collect(Collectors.toMap(c -> c.trigger().index(), c -> c.type().code(), (a, b) -> a));
    scene = new RoleScene(report, view.tree(), triggers);
  }

  /** The roles of a candidate: as learned, or as the rules have them. */
  Roles cast(Candidate candidate, Coding coding, Roles byRules) {
    if (judge.isEmpty()) {
      return byRules;
    }
    Casting casting =
        judge
            .get()
            .cast(scene, act(candidate, coding, byRules))
            .without(accusers(candidate), harmed(candidate));
    List<Actor> actors = Casting.meant(casting.actors());
    List<Actor> others =
        Casting.meant(casting.recipients()).stream()
            .filter(r -> actors.stream().noneMatch(r::sameAs))
            .toList();
    boolean named = byRules.named() || casting.hasKnownSides();
    return new Roles(actors, others, casting.heads(), named);
  }

  /** The subjects of accusations that hold this act: who denounces an attack did not do it. */
  private List<Actor> accusers(Candidate candidate) {
    List<Token> above = view.tree().ancestors(candidate.trigger());
    return fillers("subj", c -> isAccusation(c) && above.contains(c.trigger()));
  }

  /** Those harmed by what is accused: they are not whom an accusation is about. */
  private List<Actor> harmed(Candidate candidate) {
    return isAccusation(candidate)
        ? fillers(
            "obj",
            c ->
                Act.isHarm(c.type().code())
                    && view.tree().ancestors(c.trigger()).contains(candidate.trigger()))
        : List.of();
  }

  private static boolean isAccusation(Candidate candidate) {
    return candidate.type().code().equals(ACCUSE);
  }

  private List<Actor> fillers(String slot, Predicate<Candidate> which) {
    return all.stream()
        .filter(which)
        .flatMap(c -> c.slots().get(slot).stream())
        .flatMap(t -> fillers.one(t).actors().stream())
        .toList();
  }

  /** What is seen of everybody who may have part. */
  CastCase seen(Candidate candidate, Coding coding, Roles byRules) {
    return RoleJudge.seen(scene, act(candidate, coding, byRules));
  }

  private Act act(Candidate candidate, Coding coding, Roles byRules) {
    boolean passive =
        candidate.row().wordClass() == WordClass.VERB
            && view.slots().clauses().isPassive(candidate.trigger());
    return new Act(
        candidate.trigger(),
        candidate.words(),
        coding.type().code(),
        coding.status().name(),
        candidate.row().wordClass(),
        candidate.row().frame(),
        candidate.slots(),
        candidate.consumed(),
        passive,
        byRules.actors(),
        byRules.recipients());
  }
}
