package org.annalist.lab.kit.attribution;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * One attribution as sets of characters per role.
 *
 * @param roles role to its characters
 * @param all characters of any role, never empty
 */
record Relation(Map<Role, BitSet> roles, BitSet all) {
  /** Parts of an attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The attribution, unless all of its roles are empty. */
  static Optional<Relation> of(Fields fields) {
    Map<Role, BitSet> roles = new EnumMap<>(Role.class);
    BitSet all = new BitSet();
    for (Role role : Role.values()) {
      BitSet set = new BitSet();
      fields.spans(role.label()).forEach(s -> set.set(s.start(), s.end()));
      roles.put(role, set);
      all.or(set);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new Relation(roles, all));
  }

  static List<Relation> all(Fields document) {
    return document.objects("attributions").stream().flatMap(a -> of(a).stream()).toList();
  }

  BitSet at(Role role) {
    return roles.get(role);
  }

  boolean has(Role role) {
    return !at(role).isEmpty();
  }

  /** Whether the stretches from first to last character meet. */
  boolean meets(Relation other) {
    return all.nextSetBit(0) < other.all.length() && other.all.nextSetBit(0) < all.length();
  }

  int common(Relation other, Role role) {
    BitSet both = (BitSet) at(role).clone();
    both.and(other.at(role));
    return both.cardinality();
  }

  /** Dice coefficient of the characters of a role; 1 when both have none. */
  double dice(Relation other, Role role) {
    int sum = at(role).cardinality() + other.at(role).cardinality();
    if (sum == 0) {
      return 1.0;
    }
    return has(role) && other.has(role) ? 2.0 * common(other, role) / sum : 0.0;
  }

  /** The words of a role. */
  String words(Role role, String text) {
    BitSet set = at(role);
    StringBuilder out = new StringBuilder();
    for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
      int end = Math.min(set.nextClearBit(from), text.length());
      out.append(out.isEmpty() ? "" : " … ");
      out.append(new Span(Math.min(from, end), end).in(text));
    }
    return out.toString();
  }
}
