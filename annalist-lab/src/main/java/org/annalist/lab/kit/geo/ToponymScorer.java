package org.annalist.lab.kit.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Verdict;

/**
 * Scores the place names of one document. Gold names without coordinates are neutral: a prediction
 * on them is neither right nor wrong.
 */
final class ToponymScorer {
  private static final double NEAR_KM = 161;
  private static final double FARTHEST_KM = 20039;

  private final String id;
  private final String text;
  private final List<Toponym> targets = new ArrayList<>();
  private final List<Toponym> neutral = new ArrayList<>();
  private final List<Toponym> given;
  private final Set<Toponym.Range> givenSpans;
  private final Set<Integer> used = new HashSet<>();
  private final Tallies tallies = new Tallies();
  private final List<Decision> decisions = new ArrayList<>();

  private ToponymScorer(Case one) {
    id = one.id();
    text = CodePoints.flat(one.document().text("text"));
    Toponym.all(one.gold()).forEach(t -> (t.isPlaced() ? targets : neutral).add(t));
    given = Toponym.sorted(one.prediction());
    givenSpans = given.stream().map(Toponym::span).collect(Collectors.toSet());
  }

  static DocumentScore score(Case one) {
    ToponymScorer scorer = new ToponymScorer(one);
    scorer.given.forEach(scorer::judge);
    scorer.finish();
    return new DocumentScore(scorer.id, scorer.tallies.counts(), scorer.decisions);
  }

  private void judge(Toponym predicted) {
    if (isNeutral(predicted)) {
      return;
    }
    Optional<Integer> best = best(predicted);
    if (best.isEmpty()) {
      if (neutral.stream().noneMatch(n -> n.overlap(predicted) > 0)) {
        count(0, 1, 0);
        decide(Verdict.SPURIOUS, "", show(predicted), predicted);
      }
      return;
    }
    used.add(best.get());
    Toponym gold = targets.get(best.get());
    Optional<Double> error =
        predicted.isPlaced() ? Optional.of(gold.kilometres(predicted)) : Optional.empty();
    boolean near = error.filter(e -> e <= NEAR_KM).isPresent();
    count(1, 1, near ? 1 : 0);
    tallies.add("resolved_share", Tally.share(error.isPresent() ? 1 : 0, 1));
    error.ifPresent(e -> distance(e, near));
    decide(near ? Verdict.HIT : Verdict.PARTLY, show(gold), show(predicted), gold);
  }

  private void distance(double kilometres, boolean near) {
    tallies.add("acc161", Tally.share(near ? 1 : 0, 1));
    double log = Math.log(Math.min(kilometres, FARTHEST_KM) + 1) / Math.log(FARTHEST_KM + 1);
    tallies.add("AUC", Tally.share(log, 1));
  }

  private void count(int found, int predicted, int near) {
    tallies.add("recognition", Tally.of(found, predicted, 0));
    tallies.add("e2e", Tally.of(near, predicted, 0));
  }

  private boolean isNeutral(Toponym predicted) {
    return neutral.stream().anyMatch(n -> n.span().equals(predicted.span()))
        && targets.stream().noneMatch(t -> t.span().equals(predicted.span()));
  }

  private Optional<Integer> best(Toponym predicted) {
    int best = 0;
    Optional<Integer> out = Optional.empty();
    for (int k = 0; k < targets.size(); k++) {
      if (!used.contains(k)) {
        Toponym target = targets.get(k);
        if (target.span().equals(predicted.span())) {
          return Optional.of(k);
        }
        int overlap = target.overlap(predicted);
        if (overlap > best && !givenSpans.contains(target.span())) {
          best = overlap;
          out = Optional.of(k);
        }
      }
    }
    return out;
  }

  private void finish() {
    tallies.add("recognition", Tally.of(0, 0, targets.size()));
    tallies.add("e2e", Tally.of(0, 0, targets.size()));
    for (int k = 0; k < targets.size(); k++) {
      if (!used.contains(k)) {
        decide(Verdict.MISS, show(targets.get(k)), "", targets.get(k));
      }
    }
  }

  private void decide(Verdict verdict, String gold, String predicted, Toponym words) {
    decisions.add(new Decision(id, "toponym", verdict, gold, predicted, words.span().in(text)));
  }

  private static String show(Toponym toponym) {
    return toponym.isPlaced()
        ? String.format(
            Locale.ROOT,
            "%.2f %.2f",
            toponym.latitude().orElseThrow(),
            toponym.longitude().orElseThrow())
        : "?";
  }
}
