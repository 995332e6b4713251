package org.annalist.lab.kit.annals;

import java.util.List;
import java.util.Set;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * An event, incident or ledger entry with the places of its words.
 *
 * @param fields as in the file
 * @param quotes where its quote stands
 * @param triggers where its trigger stands; the quotes when it has none
 * @param sentences words of the sentences of the triggers
 */
record Item(Fields fields, List<Span> quotes, List<Span> triggers, Set<String> sentences) {

  static Item of(Fields fields, List<Span> quotes) {
    return new Item(fields, quotes, quotes, Set.of());
  }

  static List<Fields> fields(List<Item> items) {
    return items.stream().map(Item::fields).toList();
  }
}
