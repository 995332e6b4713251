package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.annalist.linker.across.AccountProfile.Spot;
import org.annalist.linker.across.AccountProfile.Telling;
import org.annalist.linker.across.AccountProfile.Window;
import org.annalist.linker.incident.IncidentKind;
import org.annalist.model.event.CountRange;

/** The reasons for and against a link between two accounts. Stateless and thread-safe. */
final class PairFeatures {
  private static final double SAME_PLACE_KM = 5;
  private static final double NEAR_KM = 30;
  private static final long FAR_DAYS = 10;
  private static final long CLOSE_DAYS = 2;
  private static final long WEEK = 7;
  private static final long TWO_MONTHS = 60;
  private static final double NEARLY = 1.5;
  private static final double MUCH = 3;
  private static final int FEW = 5;
  private static final int WORDS_SHOWN = 3;

  /** Takes features as they are found; the words are made only when they are wanted. */
  @FunctionalInterface
  interface Sink {
    void add(PairFeature feature, double share, Supplier<String> detail);

    default void add(PairFeature feature, Supplier<String> detail) {
      add(feature, 1, detail);
    }
  }

  private static final Supplier<String> NOTHING = () -> "";

  private static final PartyFeatures VICTIMS =
      new PartyFeatures(
          PairFeature.VICTIMS_SAME, PairFeature.VICTIMS_COUNTRY, PairFeature.VICTIMS_OTHER);
  private static final PartyFeatures DOERS =
      new PartyFeatures(PairFeature.DOERS_SAME, PairFeature.DOERS_COUNTRY, PairFeature.DOERS_OTHER);

  private record PartyFeatures(PairFeature same, PairFeature country, PairFeature other) {}

  private PairFeatures() {}

  /** Finds the features of two accounts, given in the order of their ids. */
  static void of(AccountProfile a, AccountProfile b, Sink out) {
    if (a.source().document().equals(b.source().document())) {
      out.add(PairFeature.REPORT_SAME, NOTHING);
    }
    kind(a.telling(), b.telling(), out);
    time(a, b, out);
    place(a.spot(), b.spot(), out);
    parties(VICTIMS, a.parties().victims(), b.parties().victims(), out);
    parties(DOERS, a.parties().doers(), b.parties().doers(), out);
    figures(a.telling(), b.telling(), out);
    words(PairFeature.WORDS_TELLING, a.matter().telling(), b.matter().telling(), out);
    words(PairFeature.WORDS_STORY, a.matter().story(), b.matter().story(), out);
  }

  private static void kind(Telling a, Telling b, Sink out) {
    if (!a.mode().isEmpty() && a.mode().equals(b.mode())) {
      out.add(PairFeature.KIND_MODE, a::mode);
      return;
    }
    boolean fits =
        a.group().equals(b.group())
            || a.group().equals(IncidentKind.ANY)
            || b.group().equals(IncidentKind.ANY);
    out.add(
        fits ? PairFeature.KIND_GROUP : PairFeature.KIND_OTHER,
        fits ? NOTHING : () -> a.group() + ", " + b.group());
  }

  private static void time(AccountProfile a, AccountProfile b, Sink out) {
    Window x = a.window();
    Window y = b.window();
    if (!x.partial().isEmpty() || !y.partial().isEmpty()) {
      if (x.partial().equals(y.partial())) {
        out.add(PairFeature.TIME_PARTIAL, x::partial);
      }
    } else if (x.from().isPresent() && y.from().isPresent()) {
      days(x, y, out);
    } else if (x.from().isPresent() || y.from().isPresent()) {
      Optional<Long> published = (x.from().isPresent() ? b : a).source().published();
      published.ifPresent(day -> told(x.from().isPresent() ? x : y, day, out));
    } else {
      published(a.source().published(), b.source().published(), out);
    }
  }

  /** An account without a day, and one with: nobody tells of a deed before it is done. */
  private static void told(Window done, long day, Sink out) {
    long first = done.from().orElseThrow();
    if (day < first - 1) {
      out.add(PairFeature.TIME_BEFORE, () -> day(day) + ", " + day(first));
    } else {
      later(Math.max(done.isDay() ? 0 : CLOSE_DAYS + 1, day - done.to().orElseThrow()), out);
    }
  }

  /** Whether both are dated in full and far apart. */
  static boolean areFar(Window x, Window y) {
    boolean dated = x.from().isPresent() && y.from().isPresent();
    return dated && gap(x, y) > FAR_DAYS;
  }

  private static long gap(Window x, Window y) {
    return Math.max(
        x.from().orElseThrow() - y.to().orElseThrow(),
        y.from().orElseThrow() - x.to().orElseThrow());
  }

  private static void days(Window x, Window y, Sink out) {
    long first = x.from().orElseThrow();
    long second = y.from().orElseThrow();
    long gap = gap(x, y);
    boolean days = x.isDay() && y.isDay();
    Supplier<String> said = () -> day(first) + (gap == 0 && days ? "" : ", " + day(second));
    if (gap > 1) {
      out.add(gap > FAR_DAYS ? PairFeature.TIME_FAR : PairFeature.TIME_APART, said);
    } else if (days) {
      out.add(gap == 0 ? PairFeature.TIME_DAY : PairFeature.TIME_NEXT, said);
    } else {
      out.add(PairFeature.TIME_OVERLAP, said);
    }
  }

  private static void published(Optional<Long> a, Optional<Long> b, Sink out) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    later(Math.abs(a.get() - b.get()), out);
  }

  private static void later(long gap, Sink out) {
    if (gap <= WEEK) {
      out.add(
          gap <= CLOSE_DAYS ? PairFeature.PUBLISHED_CLOSE : PairFeature.PUBLISHED_WEEK, NOTHING);
    } else if (gap > TWO_MONTHS) {
      out.add(PairFeature.PUBLISHED_FAR, NOTHING);
    }
  }

  private static void place(Spot a, Spot b, Sink out) {
    boolean named = !a.name().isEmpty() && !b.name().isEmpty();
    boolean placed = !a.country().isEmpty() && !b.country().isEmpty();
    Supplier<String> said = () -> a.name() + (a.name().equals(b.name()) ? "" : ", " + b.name());
    if (placed && !a.country().equals(b.country())) {
      out.add(PairFeature.PLACE_OTHER, () -> a.country() + ", " + b.country());
    } else if (named && a.name().equals(b.name())) {
      out.add(PairFeature.PLACE_SAME, said);
    } else if (a.point().isPresent() && b.point().isPresent()) {
      double far = Earth.kilometres(a.point().get(), b.point().get());
      out.add(
          far <= SAME_PLACE_KM
              ? PairFeature.PLACE_SAME
              : far <= NEAR_KM ? PairFeature.PLACE_NEAR : PairFeature.PLACE_FAR,
          said);
    } else if (!a.admin().isEmpty() && a.admin().equals(b.admin())) {
      out.add(PairFeature.PLACE_INSIDE, a::admin);
    } else if (placed) {
      out.add(PairFeature.PLACE_COUNTRY, a::country);
    }
  }

  private static void parties(PartyFeatures of, List<Identity> a, List<Identity> b, Sink out) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    Optional<String> same = Identity.same(a, b);
    if (same.isPresent()) {
      out.add(of.same(), same::get);
      return;
    }
    Set<String> left = Identity.countries(a);
    Set<String> right = Identity.countries(b);
    if (!left.isEmpty() && !right.isEmpty()) {
      Optional<String> country = left.stream().filter(right::contains).findFirst();
      out.add(country.isPresent() ? of.country() : of.other(), () -> country.orElse(""));
    }
  }

  private static void figures(Telling a, Telling b, Sink out) {
    if (a.killed().isPresent() && b.killed().isPresent()) {
      dead(a.killed().get(), b.killed().get(), out);
    }
    if (a.injured().isPresent() && a.injured().equals(b.injured())) {
      out.add(PairFeature.INJURED_SAME, () -> a.injured().get().toString());
    }
    if (!a.weapon().isEmpty() && a.weapon().equals(b.weapon())) {
      out.add(PairFeature.WEAPON_SAME, a::weapon);
    }
  }

  private static void dead(CountRange a, CountRange b, Sink out) {
    if (a.max() == 0 || b.max() == 0) {
      return;
    }
    Supplier<String> said = () -> a.equals(b) ? a.toString() : a + ", " + b;
    double more = Math.max(a.min(), b.min());
    double less = Math.min(a.max(), b.max());
    if (a.equals(b)) {
      out.add(PairFeature.KILLED_SAME, said);
    } else if (more <= less * NEARLY || more - less <= 2) {
      out.add(PairFeature.KILLED_NEAR, said);
    } else if (more > less * MUCH && more - less > FEW) {
      out.add(PairFeature.KILLED_APART, said);
    }
  }

  private static void words(PairFeature feature, PackedWords a, PackedWords b, Sink out) {
    double cosine = a.cosine(b);
    if (cosine > 0) {
      out.add(feature, cosine, () -> String.join(" ", a.shared(b, WORDS_SHOWN)));
    }
  }

  private static String day(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
