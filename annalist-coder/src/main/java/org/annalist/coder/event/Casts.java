package org.annalist.coder.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.coder.role.Act;
import org.annalist.coder.role.Casting;
import org.annalist.coder.role.RoleCase;
import org.annalist.coder.role.RoleJudge;
import org.annalist.coder.role.RoleReport;
import org.annalist.coder.role.RoleScene;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.model.event.Actor;

/** Casts the candidates of a sentence by the learned model, where there is one. */
final class Casts {
  private final SentenceView view;
  private final RoleScene scene;
  private final Optional<RoleJudge> judge;

  Casts(SentenceView view, RoleReport report, List<Candidate> all) {
    this.view = view;
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
    Casting casting = judge.get().cast(scene, act(candidate, coding, byRules));
    List<Actor> actors = Casting.meant(casting.actors());
    List<Actor> others =
        Casting.meant(casting.recipients()).stream()
            .filter(r -> actors.stream().noneMatch(r::sameAs))
            .toList();
    boolean named = byRules.named() || casting.hasKnownSides();
    return new Roles(actors, others, casting.heads(), named);
  }

  /** What is seen of everybody who may have part. */
  List<RoleCase> seen(Candidate candidate, Coding coding, Roles byRules) {
    return RoleJudge.cases(scene, act(candidate, coding, byRules));
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
