package org.annalist.lab.train.coder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Span;

/**
 * A ledger entry as a person coded it.
 *
 * @param kind PLEDGE, DEMAND, THREAT or MEASURE
 * @param by country of the one who is bound, asks or acts; empty when unknown
 * @param to country of the one towards whom; empty for nobody
 * @param what where its words stand in the canonical text; repeated words stand several times
 */
public record GoldEntry(LedgerKind kind, String by, String to, List<Span> what) {
  private static final Map<String, String> SAME = Map.of("ISM", "IMG", "UNO", "IGO", "EUR", "IGO");

  /** Copies the list. */
  public GoldEntry {
    what = List.copyOf(what);
  }

  static GoldEntry of(Fields fields, GoldText text) {
    List<Span> quotes = text.find(fields.text("quote"));
    List<Span> what = text.find(fields.text("what"));
    List<Span> inside =
        what.stream().filter(w -> quotes.stream().anyMatch(q -> q.covers(w))).toList();
    return new GoldEntry(
        LedgerKind.valueOf(fields.text("kind").toUpperCase(Locale.ROOT)),
        country(fields, "by"),
        country(fields, "to"),
        inside.isEmpty() ? what : inside);
  }

  private static String country(Fields fields, String side) {
    return fields.object(side).map(a -> same(a.text("country"))).orElse("");
  }

  /** A code with those that the kit takes for one put into one. */
  private static String same(String country) {
    return SAME.getOrDefault(country, country);
  }

  /** Whether a country, absent for none, is the one that a person coded. */
  static boolean isSame(String gold, Optional<String> country) {
    return gold.equals(same(country.orElse("")));
  }
}
