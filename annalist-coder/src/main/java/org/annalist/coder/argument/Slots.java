package org.annalist.coder.argument;

import java.util.ArrayList;
import java.util.Collections;
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
    near = fixed(builder.near);
    far = fixed(builder.far);
  }

  /** The fillers of a slot: those near the word, or else those found further away. */
  public List<Token> get(String slot) {
    List<Token> found = near(slot);
    return found.isEmpty() ? far.getOrDefault(slot, List.of()) : found;
  }

  /** The fillers that hang from the word itself. */
  public List<Token> near(String slot) {
    return near.getOrDefault(slot, List.of());
  }

  /** The same in the same order, not to be changed. */
  private static Map<String, List<Token>> fixed(Map<String, List<Token>> slots) {
    slots.replaceAll((name, fillers) -> List.copyOf(fillers));
    return Collections.unmodifiableMap(slots);
  }

  /** Whether the slot is filled. */
  public boolean has(String slot) {
    return near.containsKey(slot) || far.containsKey(slot);
  }

  /** The names of all filled slots, those near the word first, in the order they were found. */
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
