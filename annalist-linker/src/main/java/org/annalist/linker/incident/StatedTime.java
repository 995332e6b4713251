package org.annalist.linker.incident;

import java.util.Locale;
import java.util.Set;
import org.annalist.model.event.When;

/**
 * Whether words for a time say when, or only the tense of a verb does: "attacked" in a report of
 * May may be of April. A time of the second sort contradicts nothing. Stateless.
 */
public final class StatedTime {
  private static final Set<String> ADVERBS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "now",
          "currently",
          "weekend",
          "midnight",
          "noon",
          "dawn",
          "midday",
          "then",
          "recently",
          "lately");

  private StatedTime() {}

  /** Whether words for a time say it: several words, a number, a name, or an adverb of time. */
  public static boolean is(When when) {
    String text = when.text();
    return text.indexOf(' ') >= 0
        || text.chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c))
        || ADVERBS.contains(text.toLowerCase(Locale.ROOT));
  }
}
