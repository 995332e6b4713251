package org.annalist.lab.kit.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Verdict;

/** Scores the time expressions of one document. */
final class TimeScorer {
  private final String id;
  private final String text;
  private final List<Timex> gold;
  private final List<Timex> given;
  private final Tallies tallies = new Tallies();
  private final List<Decision> decisions = new ArrayList<>();

  private record Pair(boolean exact, int overlap, int gold, int given) {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing((Pair p) -> !p.exact)
            .thenComparingInt(p -> -p.overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::given);
  }

  private TimeScorer(Case one) {
    id = one.id();
    text = CodePoints.flat(one.document().text("text"));
    gold = Timex.outermost(one.gold());
    given = Timex.outermost(one.prediction());
  }

  static DocumentScore score(Case one) {
    TimeScorer scorer = new TimeScorer(one);
    scorer.count(scorer.matched());
    return new DocumentScore(scorer.id, scorer.tallies.counts(), scorer.decisions);
  }

  private List<Pair> matched() {
    List<Pair> all = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < given.size(); p++) {
        int overlap = gold.get(g).overlap(given.get(p));
        if (overlap > 0) {
          all.add(new Pair(gold.get(g).span().equals(given.get(p).span()), overlap, g, p));
        }
      }
    }
    all.sort(Pair.ORDER);
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    List<Pair> out = new ArrayList<>();
    for (Pair pair : all) {
      if (!rows.contains(pair.gold) && !columns.contains(pair.given)) {
        rows.add(pair.gold);
        columns.add(pair.given);
        out.add(pair);
      }
    }
    return out;
  }

  private void count(List<Pair> pairs) {
    Set<Integer> found = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      found.add(pair.gold);
      used.add(pair.given);
      pair(gold.get(pair.gold), given.get(pair.given), pair.exact);
    }
    for (String measure : List.of("strict", "relaxed", "type_F1", "value_F1")) {
      tallies.add(measure, Tally.of(0, given.size(), gold.size()));
    }
    double dated = gold.stream().filter(g -> g.calendar().isPresent()).count();
    tallies.add("calendar_date_recall", Tally.share(0, dated));
    for (int g = 0; g < gold.size(); g++) {
      if (!found.contains(g)) {
        decide(Verdict.MISS, gold.get(g).value(), "", gold.get(g));
      }
    }
    for (int p = 0; p < given.size(); p++) {
      if (!used.contains(p)) {
        decide(Verdict.SPURIOUS, "", given.get(p).value(), given.get(p));
      }
    }
  }

  private void pair(Timex g, Timex p, boolean exact) {
    boolean value = g.comparable().equals(p.comparable());
    hit("strict", exact);
    hit("relaxed", true);
    hit("type_F1", g.type().equals(p.type()));
    hit("value_F1", value);
    tallies.add("value_accuracy", Tally.share(value ? 1 : 0, 1));
    boolean day = g.calendar().map(c -> p.value().startsWith(c)).orElse(false);
    tallies.add("calendar_date_recall", Tally.share(day ? 1 : 0, 0));
    decide(value ? Verdict.HIT : Verdict.PARTLY, g.value(), p.value(), g);
  }

  private void hit(String measure, boolean right) {
    tallies.add(measure, Tally.of(right ? 1 : 0, 0, 0));
  }

  private void decide(Verdict verdict, String inGold, String predicted, Timex timex) {
    int end = Math.min(timex.span().end(), text.length());
    String words = text.substring(Math.min(timex.span().start(), end), end);
    decisions.add(new Decision(id, "timex", verdict, inGold, predicted, words));
  }
}
