package org.annalist.linker.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LinkPart;

/** Finds what became of pledges, demands, threats and measures. */
final class FollowUps {
  private static final double ENOUGH = 0.5;
  private static final double SAME_SIDE = 0.2;
  private static final double SAME_ACT = 0.2;
  private static final double SAYS_SO = 0.2;
  private static final double MATTER = 0.8;
  private static final int FEWEST_SHARED = 2;
  private static final int MOST = 5;
  private static final double SUREST = 0.95;

  private final Map<String, List<Sign>> bySide = new TreeMap<>();

  FollowUps(List<Sign> signs) {
    for (Sign sign : signs) {
      sign.sides().forEach(s -> bySide.computeIfAbsent(s, k -> new ArrayList<>()).add(sign));
    }
  }

  /** What became of an item, the surest first. */
  List<LedgerLink> of(Repeats.Group group) {
    return side(group).stream()
        .flatMap(s -> bySide.getOrDefault(s, List.of()).stream())
        .filter(s -> isLater(s, group))
        .filter(s -> fits(s, group.first().source().entry().kind()))
        .flatMap(s -> link(s, group).stream())
        .sorted(
            Comparator.comparingDouble((LedgerLink l) -> -l.confidence())
                .thenComparing(LedgerLink::document)
                .thenComparing(LedgerLink::span))
        .limit(MOST)
        .toList();
  }

  /** Who has to act for it to be kept: those who were asked, else those who made it. */
  private static Optional<String> side(Repeats.Group group) {
    Telling first = group.first();
    boolean demand = first.source().entry().kind() == LedgerKind.DEMAND;
    return demand
        ? group.tellings().stream()
            .flatMap(t -> t.source().entry().to().stream())
            .filter(a -> a.country().isPresent())
            .map(Telling::side)
            .findFirst()
        : Optional.of(first.side()).filter(s -> !s.startsWith("?"));
  }

  /** A measure is a deed already: only words can tell that it was taken back. */
  private static boolean fits(Sign sign, LedgerKind kind) {
    return kind != LedgerKind.MEASURE || sign.kind() == LedgerLink.Kind.WITHDRAWN;
  }

  private static boolean isLater(Sign sign, Repeats.Group group) {
    Optional<LocalDate> made =
        group.tellings().stream()
            .flatMap(t -> t.source().day().stream())
            .min(Comparator.naturalOrder());
    boolean own =
        group.tellings().stream()
            .anyMatch(
                t ->
                    t.source().document().equals(sign.document())
                        && t.source().entry().what().overlaps(sign.span()));
    return !own
        && made.isPresent()
        && sign.day().isPresent()
        && sign.day().get().isAfter(made.get());
  }

  private static Optional<LedgerLink> link(Sign sign, Repeats.Group group) {
    Optional<LedgerLink> best = Optional.empty();
    for (Telling telling : group.tellings()) {
      List<LinkPart> parts = parts(sign, telling);
      double sum = Math.min(SUREST, parts.stream().mapToDouble(LinkPart::weight).sum());
      if (sum >= ENOUGH && best.map(b -> sum > b.confidence()).orElse(true)) {
        best =
            Optional.of(
                new LedgerLink(
                    sign.kind(),
                    Optional.empty(),
                    sign.document(),
                    sign.span(),
                    sign.words(),
                    sum,
                    parts));
      }
    }
    return best;
  }

  private static List<LinkPart> parts(Sign sign, Telling telling) {
    boolean deed = sign.kind() == LedgerLink.Kind.KEPT;
    int shared = Matter.shared(sign.matter(), telling.matter());
    if (shared < FEWEST_SHARED) {
      return List.of();
    }
    List<LinkPart> parts = new ArrayList<>();
    double alike = coverage(sign, telling);
    parts.add(Matter.reason(telling.matter(), sign.matter(), MATTER * alike));
    parts.add(new LinkPart("side", deed ? "done by the same side" : "speaks of them", SAME_SIDE));
    if (!deed) {
      parts.add(new LinkPart("cue", "says so: " + sign.cue(), SAYS_SO));
    } else if (telling.type().filter(sign.type()::equals).isPresent()) {
      parts.add(new LinkPart("act", "same act: " + sign.type(), SAME_ACT));
    }
    parts.sort(Comparator.comparingDouble((LinkPart p) -> -p.weight()));
    return parts;
  }

  /** How much of the entry's matter the sentence has: its length does not count against it. */
  private static double coverage(Sign sign, Telling telling) {
    double found = 0;
    for (Map.Entry<String, Double> one : telling.matter().weights().entrySet()) {
      found +=
          sign.matter().weights().containsKey(one.getKey()) ? one.getValue() * one.getValue() : 0;
    }
    return Math.min(1, found);
  }
}
