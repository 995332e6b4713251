package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.event.OpenAct;
import org.annalist.coder.role.RoleCase;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/**
 * The right sides of a sentence with labelled pairs, laid over the contenders of its acts. Acts
 * whose parties are all actors are left out: a pair does not say so.
 */
final class PairRoles {
  private PairRoles() {}

  /** The examples of the act that tells each pair. */
  static List<CastExample> examples(TrainReport report, List<OpenAct> acts) {
    List<CastExample> out = new ArrayList<>();
    for (Fields pair : report.gold().objects("pairs")) {
      Optional<Span> actor = span(report, pair, "actor");
      Optional<Span> recipient = span(report, pair, "recipient");
      if (actor.isPresent() && recipient.isPresent()) {
        act(acts, pair, actor.get(), recipient.get())
            .flatMap(a -> of(a, actor.get(), recipient.get()))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** The place of the words nearest to where the kit has them. */
  private static Optional<Span> span(TrainReport report, Fields pair, String role) {
    Fields party = pair.object(role).orElse(Fields.none());
    int start = party.number("start").orElse(0.0).intValue();
    return report.find(party.text("text")).stream()
        .min(Comparator.comparingInt(s -> Math.abs(s.start() - start)));
  }

  private static Optional<OpenAct> act(
      List<OpenAct> acts, Fields pair, Span actor, Span recipient) {
    List<String> types = Arrays.asList(pair.text("type").split("\\|"));
    return acts.stream()
        .filter(a -> types.contains(a.ruleType()))
        .min(Comparator.comparingInt(a -> gap(a.trigger(), actor) + gap(a.trigger(), recipient)));
  }

  private static int gap(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(a.start() - b.end(), b.start() - a.end());
  }

  private static Optional<CastExample> of(OpenAct act, Span actor, Span recipient) {
    OpenAct.Seen seen = act.as(act.ruleType(), Status.HAPPENED);
    if (seen.isTwoSided()) {
      return Optional.empty();
    }
    return Optional.of(
        new CastExample(seen.cast(), right(seen, actor), right(seen, recipient), true));
  }

  private static List<Double> right(OpenAct.Seen seen, Span words) {
    Optional<RoleCase> named = inside(seen, words);
    List<Double> out = new ArrayList<>();
    seen.cases().forEach(c -> out.add(named.filter(c::equals).isPresent() ? 1.0 : 0.0));
    out.add(0.0);
    return out;
  }

  private static Optional<RoleCase> inside(OpenAct.Seen seen, Span words) {
    return seen.cases().stream()
        .filter(c -> c.contender().isHere() && words.overlaps(c.contender().head().span()))
        .max(Comparator.comparingInt(c -> c.contender().tokens().length()));
  }
}
