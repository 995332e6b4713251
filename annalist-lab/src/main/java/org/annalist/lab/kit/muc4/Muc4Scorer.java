package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.json.Fields;

/** The figures of the kit's scorer, report by report. Stateless. */
final class Muc4Scorer {
  static final String ALL = "templates ALL";
  static final String ROLES = "CEAF-REE micro";
  static final String ALIGNED = "templates aligned";
  static final String RELEVANCE = "relevance";
  static final String RELEVANCE_SHARE = "relevance accuracy";
  static final String TYPES = "incident types";
  static final String CONFIDENCE = "confidence of found perp_org";

  static final List<Measure> MEASURES =
      Stream.concat(
              Stream.concat(
                  Stream.concat(
                          RoleScorer.ROLES.stream().map(r -> "CEAF-REE " + r), Stream.of(ROLES))
                      .map(Measure::f1),
                  Stream.concat(Slots.ALL.stream(), Stream.of(ALIGNED, ALL, RELEVANCE, TYPES))
                      .map(Measure::f1)),
              Stream.of(RELEVANCE_SHARE, CONFIDENCE).map(Measure::share))
          .toList();

  private Muc4Scorer() {}

  static DocumentScore score(Case one) {
    Tallies out = new Tallies();
    RoleScorer.count(one, out);
    Alignment aligned =
        new Alignment(one.gold().objects("templates"), one.prediction().objects("templates"));
    slots(aligned, out);
    confidence(aligned, out);
    relevance(one.gold(), aligned, out);
    types(aligned, out);
    return new DocumentScore(one.id(), out.counts(), Muc4Decisions.of(one, aligned));
  }

  static boolean isOptional(Fields template) {
    return Boolean.TRUE.equals(template.values().get("optional"));
  }

  private static void slots(Alignment aligned, Tallies out) {
    for (String slot : Slots.ALL) {
      double right = 0;
      double given = 0;
      double foundGiven = 0;
      for (int p = 0; p < aligned.predicted().size(); p++) {
        int fills = Fill.of(aligned.predicted().get(p), slot).size();
        Optional<Pair> pair = aligned.ofPredicted(p);
        given += fills;
        foundGiven += pair.isPresent() ? fills : 0;
        right += pair.map(q -> aligned.credit(q, slot).credit()).orElse(0.0);
      }
      double gold = 0;
      double foundGold = 0;
      for (int g = 0; g < aligned.gold().size(); g++) {
        int fills = wanted(aligned, g, slot);
        gold += fills;
        foundGold += aligned.ofGold(g).isPresent() ? fills : 0;
      }
      Tally tally = Tally.of(right, given, gold, foundGiven, foundGold);
      out.add(slot, tally);
      out.add(ALL, tally);
    }
    long wanted =
        IntStream.range(0, aligned.gold().size())
            .filter(g -> aligned.ofGold(g).isPresent() || !isOptional(aligned.gold().get(g)))
            .count();
    out.add(ALIGNED, Tally.of(aligned.pairs().size(), aligned.predicted().size(), wanted));
  }

  /** How many fillers count: of an optional template or filler only what was found. */
  private static int wanted(Alignment aligned, int g, String slot) {
    Optional<Pair> pair = aligned.ofGold(g);
    Fields template = aligned.gold().get(g);
    if (pair.isEmpty() && isOptional(template)) {
      return 0;
    }
    Set<Integer> hit = pair.map(p -> aligned.credit(p, slot).hit()).orElse(Set.of());
    List<Fill> fills = Fill.of(template, slot);
    return (int)
        IntStream.range(0, fills.size())
            .filter(i -> hit.contains(i) || !fills.get(i).optional())
            .count();
  }

  /** Of the organisations found in both, for how many the confidence is right. */
  private static void confidence(Alignment aligned, Tallies out) {
    for (Pair pair : aligned.pairs()) {
      if (aligned.credit(pair, Slots.ORGANISATION).credit() > 0
          && !Fill.of(aligned.gold().get(pair.column()), Slots.CONFIDENCE).isEmpty()) {
        out.add(
            CONFIDENCE,
            Tally.share(Math.min(1, aligned.credit(pair, Slots.CONFIDENCE).credit()), 1));
      }
    }
  }

  private static void relevance(Fields gold, Alignment aligned, Tallies out) {
    boolean given = !aligned.predicted().isEmpty();
    boolean relevant = Boolean.TRUE.equals(gold.values().get("relevant"));
    boolean open = aligned.gold().stream().anyMatch(Muc4Scorer::isOptional);
    if (given && !relevant && open) {
      return;
    }
    out.add(RELEVANCE, Tally.of(given && relevant ? 1 : 0, given ? 1 : 0, relevant ? 1 : 0));
    out.add(RELEVANCE_SHARE, Tally.share(given == relevant ? 1 : 0, 1));
  }

  private static void types(Alignment aligned, Tallies out) {
    List<Set<String>> allowed = new ArrayList<>();
    Set<Set<String>> wanted = new HashSet<>();
    for (Fields template : aligned.gold()) {
      for (Fill fill : Fill.of(template, Slots.TYPE)) {
        allowed.add(Set.copyOf(fill.values()));
        if (!isOptional(template)) {
          wanted.add(Set.copyOf(fill.values()));
        }
      }
    }
    Set<String> given =
        aligned.predicted().stream()
            .flatMap(t -> Fill.of(t, Slots.TYPE).stream())
            .map(f -> f.value().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    long right = given.stream().filter(t -> allowed.stream().anyMatch(a -> a.contains(t))).count();
    long found = wanted.stream().filter(w -> w.stream().anyMatch(given::contains)).count();
    out.add(TYPES, new Tally(right, given.size(), found, wanted.size(), 0, 0, 0));
  }
}
