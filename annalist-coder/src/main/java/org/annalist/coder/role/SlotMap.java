package org.annalist.coder.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.coder.argument.Slots;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.lexicon.Frame;
import org.annalist.language.Token;

/** Which slot of an act a word stands in, or lies in the phrase of. For one thread. */
final class SlotMap {
  /** The spot of words that stand in no slot. */
  static final Spot NOWHERE = new Spot("-", "");

  private static final int HIGHEST = 4;
  private static final String FAR = "far:";
  private static final Set<String> NO_PARTIES = Set.of("comp", "xcomp", "prt");

  private final Tree tree;
  private final Map<Integer, String> names = new HashMap<>();

  SlotMap(Tree tree, Slots slots) {
    this.tree = tree;
    for (String name : new TreeSet<>(slots.names())) {
      if (!NO_PARTIES.contains(name)) {
        List<Token> near = slots.near(name);
        String shown = near.isEmpty() ? FAR + name : name;
        slots.get(name).forEach(t -> names.merge(t.index(), shown, SlotMap::nearer));
      }
    }
  }

  private static String nearer(String a, String b) {
    return a.startsWith(FAR) && !b.startsWith(FAR) ? b : a;
  }

  /**
   * A place in the slots.
   *
   * @param slot its name, {@code far:} before those found further away
   * @param inside how the word hangs from the word in the slot; empty for that word itself
   */
  record Spot(String slot, String inside) {
    /** Slot and way inside. */
    String name() {
      return inside.isEmpty() ? slot : slot + ">" + inside;
    }

    /** Where a frame has the slot: its rank among those of doers and of others. */
    String inFrame(Frame frame) {
      String bare = slot.startsWith(FAR) ? slot.substring(FAR.length()) : slot;
      String rank =
          frame.isTwoSided()
              ? (frame.parties().contains(bare) ? "party" : "-")
              : rank(frame.actors(), bare) + "/" + rank(frame.recipients(), bare);
      return inside.isEmpty() ? rank : rank + ">" + inside;
    }

    private static String rank(List<String> slots, String slot) {
      int at = slots.indexOf(slot);
      return at < 0 ? "-" : at == 0 ? "1" : at <= 2 ? "2" : "3";
    }
  }

  /** The slot of a word, or the nearest above it. */
  Optional<Spot> of(Token word) {
    StringBuilder inside = new StringBuilder();
    Token at = word;
    for (int i = 0; i < HIGHEST; i++) {
      String slot = names.get(at.index());
      if (slot != null) {
        return Optional.of(new Spot(slot, inside.toString()));
      }
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (!TreePath.isLevel(at)) {
        String step = at.relation() + TreePath.preposition(tree, at);
        inside.insert(0, step + (inside.length() > 0 ? ">" : ""));
      }
      at = head.get();
    }
    return Optional.empty();
  }
}
