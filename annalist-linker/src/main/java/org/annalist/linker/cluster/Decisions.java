package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.annalist.model.link.Correction;

/**
 * The corrections in force as pairs that must, or must not, stand in one group. Of two that speak
 * of the same pair the later one counts. Immutable and thread-safe.
 */
public final class Decisions {
  private static final Decisions NONE = new Decisions(List.of(), Map.of());

  private final List<Correction> inForce;
  private final Map<String, Map<String, Correction.Kind>> pairs;

  private Decisions(List<Correction> inForce, Map<String, Map<String, Correction.Kind>> pairs) {
    this.inForce = List.copyOf(inForce);
    this.pairs = pairs;
  }

  /** No corrections. */
  public static Decisions none() {
    return NONE;
  }

  /**
   * The decisions of all corrections of a record.
   *
   * @param all in the order they were made
   * @param current the node that stands for an earlier one today
   */
  public static Decisions of(List<Correction> all, UnaryOperator<String> current) {
    Set<Long> undone = undone(all);
    List<Correction> inForce =
        all.stream()
            .filter(c -> c.kind() != Correction.Kind.UNDO && !undone.contains(c.number()))
            .toList();
    Map<String, Map<String, Correction.Kind>> pairs = new HashMap<>();
    for (Correction one : inForce) {
      for (String a : one.left()) {
        for (String b : one.right()) {
          put(pairs, current.apply(a), current.apply(b), one.kind());
        }
      }
    }
    return new Decisions(inForce, pairs);
  }

  /** Numbers of those taken back; an UNDO that was itself undone takes nothing back. */
  public static Set<Long> undone(List<Correction> all) {
    Set<Long> undone = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Correction one = all.get(i);
      if (one.kind() == Correction.Kind.UNDO && !undone.contains(one.number())) {
        undone.add(one.undoes().orElseThrow());
      }
    }
    return undone;
  }

  private static void put(
      Map<String, Map<String, Correction.Kind>> pairs, String a, String b, Correction.Kind kind) {
    if (!a.equals(b)) {
      pairs.computeIfAbsent(a, k -> new TreeMap<>()).put(b, kind);
      pairs.computeIfAbsent(b, k -> new TreeMap<>()).put(a, kind);
    }
  }

  /** The corrections that hold today, in the order they were made. */
  public List<Correction> inForce() {
    return inForce;
  }

  /** What was decided about two nodes, MERGE or SPLIT. */
  public Optional<Correction.Kind> of(String a, String b) {
    return Optional.ofNullable(pairs.getOrDefault(a, Map.of()).get(b));
  }

  /** The nodes that must stand in one group with this one. */
  public Set<String> mergedWith(String node) {
    Set<String> out = new TreeSet<>();
    pairs
        .getOrDefault(node, Map.of())
        .forEach(
            (other, kind) -> {
              if (kind == Correction.Kind.MERGE) {
                out.add(other);
              }
            });
    return out;
  }

  /** The nodes among these of which something was decided with another of these. */
  List<String> decided(List<String> nodes) {
    List<String> out = new ArrayList<>();
    for (String node : nodes) {
      if (pairs.containsKey(node)) {
        out.add(node);
      }
    }
    return out;
  }
}
