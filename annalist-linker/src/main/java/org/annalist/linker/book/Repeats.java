package org.annalist.linker.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.NodeLink;

/** Puts tellings of the same pledge, demand, threat or measure together. */
final class Repeats {
  private static final double ENOUGH = 0.7;
  private static final double SAME_SIDE = 0.15;
  private static final double SAME_OTHER = 0.15;
  private static final double SAME_ACT = 0.1;
  private static final double MATTER = 0.8;
  private static final int FEWEST_SHARED = 2;

  /** Tellings of one item, oldest first, and why those after the first belong to it. */
  record Group(List<Telling> tellings, List<NodeLink> reasons) {
    Group {
      tellings = List.copyOf(tellings);
      reasons = List.copyOf(reasons);
    }

    Telling first() {
      return tellings.get(0);
    }
  }

  private final List<Telling> all;
  private final Map<Telling, Telling> parent = new HashMap<>();
  private final Map<Telling, NodeLink> why = new HashMap<>();

  private Repeats(List<Telling> all) {
    this.all = all;
  }

  /** The groups, in the order of their first tellings. */
  static List<Group> of(List<Telling> tellings) {
    return new Repeats(tellings.stream().sorted(order()).toList()).groups();
  }

  private static Comparator<Telling> order() {
    return Comparator.comparing(
            (Telling t) -> t.source().day(),
            Comparator.comparing(d -> d.orElse(LocalDate.MAX), Comparator.naturalOrder()))
        .thenComparing(t -> t.source().document())
        .thenComparing(t -> t.source().entry().what());
  }

  private List<Group> groups() {
    Map<String, List<Telling>> byStem = new TreeMap<>();
    for (Telling telling : all) {
      earlier(telling, byStem).ifPresent(e -> join(telling, e));
      block(telling).forEach(k -> byStem.computeIfAbsent(k, x -> new ArrayList<>()).add(telling));
    }
    Map<Telling, List<Telling>> groups = new LinkedHashMap<>();
    all.forEach(t -> groups.computeIfAbsent(root(t), k -> new ArrayList<>()).add(t));
    return groups.values().stream()
        .map(g -> new Group(g, g.stream().skip(1).map(why::get).toList()))
        .toList();
  }

  private static Set<String> block(Telling telling) {
    String side = telling.source().entry().kind() + " " + telling.side() + " ";
    Set<String> keys = new TreeSet<>();
    telling.matter().weights().keySet().forEach(stem -> keys.add(side + stem));
    return keys;
  }

  private Optional<Telling> earlier(Telling telling, Map<String, List<Telling>> byStem) {
    Optional<Telling> best = Optional.empty();
    double most = ENOUGH;
    Set<Telling> seen = new HashSet<>();
    for (String key : block(telling)) {
      for (Telling other : byStem.getOrDefault(key, List.of())) {
        double score = seen.add(other) ? score(telling, other) : 0;
        if (score >= most && (best.isEmpty() || score > most)) {
          best = Optional.of(other);
          most = score;
        }
      }
    }
    return best;
  }

  private static double score(Telling a, Telling b) {
    return Matter.shared(a.matter(), b.matter()) < FEWEST_SHARED || contradict(a, b)
        ? 0
        : parts(a, b).stream().mapToDouble(LinkPart::weight).sum();
  }

  private static boolean contradict(Telling a, Telling b) {
    return a.other().isPresent() && b.other().isPresent() && !a.other().equals(b.other());
  }

  private static List<LinkPart> parts(Telling a, Telling b) {
    List<LinkPart> parts = new ArrayList<>();
    parts.add(Matter.reason(a.matter(), b.matter(), MATTER * a.matter().cosine(b.matter())));
    parts.add(new LinkPart("side", "same side: " + a.side(), SAME_SIDE));
    if (a.other().isPresent() && a.other().equals(b.other())) {
      parts.add(new LinkPart("other", "towards the same: " + a.other().get(), SAME_OTHER));
    }
    if (a.type().isPresent() && a.type().equals(b.type())) {
      parts.add(new LinkPart("act", "same act: " + a.type().get(), SAME_ACT));
    }
    return parts;
  }

  private void join(Telling telling, Telling earlier) {
    parent.put(telling, earlier);
    List<LinkPart> parts = parts(telling, earlier);
    double score = parts.stream().mapToDouble(LinkPart::weight).sum();
    why.put(telling, NodeLink.between(telling.id(), earlier.id(), Math.min(1, score), parts));
  }

  private Telling root(Telling telling) {
    Telling at = telling;
    while (parent.containsKey(at)) {
      at = parent.get(at);
    }
    return at;
  }
}
