package org.annalist.coder.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.language.Token;

/**
 * The arguments of a word: slot names to the head tokens that fill them. Slots are {@code subj},
 * {@code obj}, {@code iobj}, {@code comp} (any complement clause), {@code xcomp}, {@code prt}
 * (particles and adverbs), {@code poss}, {@code mod} (words before a noun), {@code by} (the agent)
 * and prepositions. Immutable.
 */
public final class Slots {
  private final Map<String, List<Token>> near;
  private final Map<String, List<Token>> far;

  private Slots(Builder builder) {
    near = Map.copyOf(builder.near);
    far = Map.copyOf(builder.far);
  }

  /** The fillers of a slot: those near the word, or else those found further away. */
  public List<Token> get(String slot) {
    List<Token> found = near(slot);
    return found.isEmpty() ? List.copyOf(far.getOrDefault(slot, List.of())) : found;
  }

  /** The fillers that hang from the word itself. */
  public List<Token> near(String slot) {
    return List.copyOf(near.getOrDefault(slot, List.of()));
  }

  /** Whether the slot is filled. */
  public boolean has(String slot) {
    return near.containsKey(slot) || far.containsKey(slot);
  }

  /** The names of all filled slots. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(near.keySet());
    names.addAll(far.keySet());
    return names;
  }

  /** Collects slots. */
  static final class Builder {
    private final Map<String, List<Token>> near = new LinkedHashMap<>();
    private final Map<String, List<Token>> far = new LinkedHashMap<>();

    Builder near(String slot, Token filler) {
      put(near, slot, filler);
      return this;
    }

    Builder near(String slot, List<Token> fillers) {
      fillers.forEach(f -> put(near, slot, f));
      return this;
    }

    Builder far(String slot, List<Token> fillers) {
      fillers.forEach(f -> put(far, slot, f));
      return this;
    }

    /** Takes over all slots of another word as found further away. */
    Builder far(Slots other) {
      other.far.forEach(this::far);
      other.near.forEach(this::far);
      return this;
    }

    private static void put(Map<String, List<Token>> slots, String slot, Token filler) {
      List<Token> fillers = slots.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!fillers.contains(filler)) {
        fillers.add(filler);
      }
    }

    Slots build() {
      return new Slots(this);
    }
  }
}
