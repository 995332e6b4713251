package org.annalist.lab.kit.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * One time expression of gold or prediction.
 *
 * @param span its words, as code points
 * @param type as in the file
 * @param value as in the file; empty when absent
 */
record Timex(Span span, Optional<String> type, String value) {
  private static final Pattern ZERO_TIME = Pattern.compile("T00(:00)*$");
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern PART = Pattern.compile("\\d{4}-(W|Q|H|SP|SU|FA|WI).*");
  private static final Comparator<Timex> OUTER_FIRST =
      Comparator.comparingInt((Timex t) -> t.span.start()).thenComparingInt(t -> -t.span.end());

  /** The expressions of a document that lie in no other. */
  static List<Timex> outermost(Fields document) {
    List<Timex> out = new ArrayList<>();
    document.objects("timexes").stream()
        .map(Timex::of)
        .sorted(OUTER_FIRST)
        .forEach(
            t -> {
              if (out.isEmpty() || t.span.start() >= out.get(out.size() - 1).span.end()) {
                out.add(t);
              }
            });
    return out;
  }

  private static Timex of(Fields fields) {
    int start = fields.number("start").orElse(0.0).intValue();
    int end = fields.number("end").orElse(0.0).intValue();
    return new Timex(new Span(start, end), fields.maybe("type"), fields.text("value"));
  }

  /** The value as it is compared: upper case, without blanks, without a zero time. */
  String comparable() {
    String plain = value.strip().toUpperCase(Locale.ROOT).replace(" ", "");
    return ZERO_TIME.matcher(plain).replaceAll("");
  }

  /** The year, month or day that the value starts with; absent for weeks, seasons and the like. */
  Optional<String> calendar() {
    Matcher matcher = CALENDAR.matcher(value);
    return matcher.lookingAt() && !PART.matcher(value).matches()
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  int overlap(Timex other) {
    return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
  }
}
