package org.annalist.knowledge.actor;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a phrase without preposition or comma.
 *
 * @param connector the preposition before it, {@code ","} or {@code "("} for an apposition, empty
 *     for the first
 * @param items its parts, not empty
 */
record Segment(String connector, List<Item> items) {
  private static final List<String> COMPLEMENTS =
      List.of("of", "in", "from", "at", "for", "within", "inside", "across", "throughout", "on");

  /** Whether it complements the noun before it. */
  boolean isComplement() {
    return COMPLEMENTS.contains(connector);
  }

  /** Whether it is set off by a comma or parenthesis. */
  boolean isApposition() {
    return ",".equals(connector) || "(".equals(connector);
  }

  /** Where the trailing name of a person starts; the number of items when there is none. */
  int nameStart() {
    int start = items.size();
    for (int i = items.size() - 1; i >= 0 && mayBeName(items.get(i)); i--) {
      if (start <= i + 1 && start < items.size() && isTitle(items.get(i))) {
        return start;
      }
      if (items.get(i).isUnknownName()) {
        start = i;
      }
      if (items.get(i).is(EntryKind.PERSON)) {
        return i;
      }
    }
    return start;
  }

  /** A title or office before a name ends it: "Murmansk Governor Yury Petrov". */
  private static boolean isTitle(Item item) {
    return item.rank() || item.isNoun();
  }

  private static boolean mayBeName(Item item) {
    if (!item.isCapital()) {
      return false;
    }
    if (item.entry().isEmpty() || item.is(EntryKind.PERSON)) {
      return true;
    }
    EntryKind kind = item.entry().get().kind();
    boolean common =
        kind == EntryKind.COLLECTIVE || kind == EntryKind.HEAD_GROUP || kind == EntryKind.BODY;
    return item.words().size() == 1 && !common && !item.words().get(0).possessive();
  }

  /** The noun or name that heads it, before the name of a person: an office rather than a rank. */
  Optional<Item> core() {
    return core(nameStart());
  }

  /** The same when it is known where the name starts. */
  Optional<Item> core(int nameStart) {
    List<Item> before = items.subList(0, nameStart);
    Optional<Item> weak = Optional.empty();
    for (int i = before.size() - 1; i >= 0; i--) {
      Item item = before.get(i);
      if (item.words().get(item.words().size() - 1).possessive() && weak.isPresent()) {
        break;
      }
      boolean head = item.isNoun() || item.isEntity();
      if (head && !item.rank()) {
        return Optional.of(item);
      }
      if (head || item.is(EntryKind.RANK)) {
        weak = weak.isPresent() ? weak : Optional.of(item);
      } else if (weak.isEmpty() && item.entry().isPresent() && i == before.size() - 1) {
        return Optional.of(item);
      }
    }
    return weak.isPresent() ? weak : lastKnown(before);
  }

  private static Optional<Item> lastKnown(List<Item> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).entry().isPresent()) {
        return Optional.of(items.get(i));
      }
    }
    return Optional.empty();
  }
}
