package org.annalist.coder.when;

import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.when.Sense.Part;

/** Times of day without a date: "5:30 p.m.", "17:30", "noon", "the night". */
final class ClockRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    String word = line.word(i);
    if (line.hasFigure(i) && word.matches("\\d{1,2}([:.]\\d{2})?")) {
      return figures(line, i, word.replace('.', ':'));
    }
    if (line.hasFigure(i)
        && word.matches("[012]\\d[0-5]\\d")
        && line.is(i + 1, "hours", "hrs", "gmt", "utc", "h")) {
      return Optional.of(clock(i, i + 2, word.substring(0, 2) + ":" + word.substring(2)));
    }
    int at = line.is(i, "the", "that", "one") ? i + 1 : i;
    Optional<String> part = line.find("part", at);
    boolean loose = at == i && !line.is(i, "noon", "midnight", "midday", "dawn", "daytime", "dusk");
    boolean night = loose && line.is(i - 1, "at", "by", "that");
    if (part.isEmpty() || line.isCapital(at) || loose && !night || line.is(at + 1, "of")) {
      return Optional.empty();
    }
    return Optional.of(new Found(i, at + 1, new Part(Optional.empty(), part.get())));
  }

  private static Optional<Found> figures(Line line, int i, String word) {
    int end = i + 1;
    int colon = word.indexOf(':');
    int hour = Integer.parseInt(colon < 0 ? word : word.substring(0, colon));
    String minute = colon < 0 ? "" : word.substring(colon);
    boolean evening = line.is(end, "pm", "p.m.", "p.m");
    boolean half = evening || line.is(end, "am", "a.m.", "a.m");
    if (!half && (line.word(i).indexOf(':') < 0 || hour > 24) || half && hour > 12) {
      return Optional.empty();
    }
    end = half ? end + 1 : end;
    hour = evening && hour < 12 ? hour + 12 : half && !evening && hour == 12 ? 0 : hour;
    end = line.is(end, "local") && line.is(end + 1, "time") ? end + 2 : end;
    end = line.is(end, "gmt", "utc", "est", "edt", "hours", "hrs") ? end + 1 : end;
    return Optional.of(clock(i, end, String.format(Locale.ROOT, "%02d", hour) + minute));
  }

  private static Found clock(int from, int to, String value) {
    return new Found(from, to, new Part(Optional.empty(), value));
  }
}
