package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/** Finds the quotes of gold in a canonical text. Immutable. */
final class GoldText {
  private static final String TYPOGRAPHIC = "‘’‚′“”„«»–—‐‑\u00a0\u2009\u202f\n\t";
  private static final String PLAIN = "''''\"\"\"\"\"----     ";

  private final String text;
  private final String plain;

  GoldText(String text) {
    this.text = text;
    plain = plain(text);
  }

  private static String plain(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      int at = TYPOGRAPHIC.indexOf(value.charAt(i));
      char one = at < 0 ? value.charAt(i) : PLAIN.charAt(at);
      String lower = String.valueOf(one).toLowerCase(Locale.ROOT);
      out.append(lower.length() == 1 ? lower.charAt(0) : one);
    }
    return out.toString();
  }

  /** All places of the words: as written, else but for case and typographic marks. */
  List<Span> find(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Span> exact = all(text, words);
    return exact.isEmpty() ? all(plain, plain(words)) : exact;
  }

  private static List<Span> all(String text, String words) {
    List<Span> out = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      out.add(new Span(at, at + words.length()));
    }
    return out;
  }

  GoldEvent event(Fields fields) {
    List<Span> quotes = find(fields.text("quote"));
    List<Span> triggers =
        find(fields.text("trigger")).stream()
            .filter(t -> quotes.stream().anyMatch(q -> q.covers(t)))
            .toList();
    return new GoldEvent(fields, quotes, triggers);
  }
}
