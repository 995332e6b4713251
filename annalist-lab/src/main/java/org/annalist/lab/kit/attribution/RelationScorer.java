package org.annalist.lab.kit.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.kit.attribution.Relation.Role;
import org.annalist.lab.kit.attribution.RelationAlignment.Candidate;

/** Scores the attributions of one document. */
final class RelationScorer {
  static final List<Measure> MEASURES =
      Stream.concat(
              Stream.of("token", "exact", "soft")
                  .flatMap(m -> Stream.of(Role.values()).map(r -> m + " " + r.label())),
              Stream.of("relation", "who-said"))
          .map(Measure::f1)
          .toList();
  private static final double ENOUGH = 0.5;
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\p{IsWhite_Space}]");

  private final String id;
  private final String text;
  private final List<Relation> gold;
  private final List<Relation> predicted;
  private final List<Candidate> pairs;
  private final Tallies tallies = new Tallies();

  private RelationScorer(Case one) {
    id = one.id();
    text = CodePoints.flat(one.document().text("text"));
    gold = Relation.all(one.gold());
    predicted = Relation.all(one.prediction());
    pairs = RelationAlignment.of(gold, predicted);
  }

  static DocumentScore score(Case one) {
    RelationScorer scorer = new RelationScorer(one);
    for (Role role : Role.values()) {
      scorer.tokens(role);
      scorer.spans(role);
    }
    scorer.whole("relation", List.of(Role.values()));
    scorer.whole("who-said", List.of(Role.CONTENT, Role.SOURCE));
    return new DocumentScore(scorer.id, scorer.tallies.counts(), scorer.decisions());
  }

  private void tokens(Role role) {
    Set<Integer> inGold = starts(gold, role);
    Set<Integer> given = starts(predicted, role);
    long right = inGold.stream().filter(given::contains).count();
    tallies.add("token " + role.label(), Tally.of(right, given.size(), inGold.size()));
  }

  private Set<Integer> starts(List<Relation> relations, Role role) {
    BitSet all = new BitSet();
    relations.forEach(r -> all.or(r.at(role)));
    Function<MatchResult, Integer> start = MatchResult::start;
    return TOKEN.matcher(text).results().map(start).filter(all::get).collect(Collectors.toSet());
  }

  private void spans(Role role) {
    double exact = 0;
    double soft = 0;
    for (Candidate pair : pairs) {
      Relation g = gold.get(pair.gold());
      Relation p = predicted.get(pair.predicted());
      if (g.has(role) && p.has(role)) {
        exact += g.at(role).equals(p.at(role)) ? 1 : 0;
        soft += g.dice(p, role);
      }
    }
    long given = predicted.stream().filter(r -> r.has(role)).count();
    long inGold = gold.stream().filter(r -> r.has(role)).count();
    tallies.add("exact " + role.label(), Tally.of(exact, given, inGold));
    tallies.add("soft " + role.label(), Tally.of(soft, given, inGold));
  }

  private void whole(String measure, List<Role> roles) {
    long right = pairs.stream().filter(p -> fits(p, roles)).count();
    tallies.add(measure, Tally.of(right, predicted.size(), gold.size()));
  }

  private boolean fits(Candidate pair, List<Role> roles) {
    Relation g = gold.get(pair.gold());
    Relation p = predicted.get(pair.predicted());
    return roles.stream().allMatch(r -> g.dice(p, r) >= ENOUGH);
  }

  private List<Decision> decisions() {
    List<Decision> out = new ArrayList<>();
    for (Candidate pair : pairs) {
      Verdict verdict =
          fits(pair, List.of(Role.CONTENT, Role.SOURCE)) ? Verdict.HIT : Verdict.PARTLY;
      Relation g = gold.get(pair.gold());
      Relation p = predicted.get(pair.predicted());
      out.add(decision(verdict, show(g), show(p), g));
    }
    Set<Integer> found = pairs.stream().map(Candidate::gold).collect(Collectors.toSet());
    Set<Integer> used = pairs.stream().map(Candidate::predicted).collect(Collectors.toSet());
    rest(gold, found).forEach(g -> out.add(decision(Verdict.MISS, show(g), "", g)));
    rest(predicted, used).forEach(p -> out.add(decision(Verdict.SPURIOUS, "", show(p), p)));
    return out;
  }

  private static List<Relation> rest(List<Relation> all, Set<Integer> without) {
    return IntStream.range(0, all.size())
        .filter(i -> !without.contains(i))
        .mapToObj(all::get)
        .toList();
  }

  private Decision decision(Verdict verdict, String gold, String given, Relation words) {
    int from = words.all().nextSetBit(0);
    int to = Math.min(words.all().length(), text.length());
    String shown = text.substring(Math.min(from, to), to);
    return new Decision(id, "attribution", verdict, gold, given, shown);
  }

  private String show(Relation relation) {
    return "["
        + relation.words(Role.SOURCE, text)
        + "] "
        + relation.words(Role.CUE, text)
        + ": "
        + relation.words(Role.CONTENT, text);
  }
}
