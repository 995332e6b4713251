package org.annalist.lab.kit.muc4;

import java.util.List;
import java.util.Map;
import org.annalist.lab.json.Fields;

/**
 * One filler of a slot.
 *
 * @param values the filler, or in the gold all that are right
 * @param references the filler of another slot that it belongs to; empty when none
 * @param optional whether the gold may do without it
 */
record Fill(List<String> values, List<String> references, boolean optional) {
  /** Copies the lists. */
  Fill {
    values = List.copyOf(values);
    references = List.copyOf(references);
  }

  /** The fillers of a slot, in any of the three forms that the kit allows. */
  static List<Fill> of(Fields template, String slot) {
    Object value = template.values().get(slot);
    List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    return all.stream().map(Fill::one).toList();
  }

  private static Fill one(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return new Fill(List.of(value.toString()), List.of(), false);
    }
    Fields fields = new Fields(Map.of("fill", map)).object("fill").orElseThrow();
    List<String> values =
        fields.has("alts") ? fields.strings("alts") : List.of(fields.text("value"));
    return new Fill(
        values, fields.strings("ref"), Boolean.TRUE.equals(fields.values().get("optional")));
  }

  /** The filler itself, or the first of those that are right. */
  String value() {
    return values.isEmpty() ? "" : values.get(0);
  }
}
