package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.linker.across.AccountProfile.Matter;
import org.annalist.linker.across.AccountProfile.Spot;
import org.annalist.linker.across.AccountProfile.Telling;
import org.annalist.linker.across.AccountProfile.Window;
import org.annalist.linker.incident.IncidentKind;
import org.annalist.linker.words.WordVector;
import org.annalist.model.event.CountRange;
import org.annalist.model.link.LinkPart;

/** The reasons for and against a link between two accounts. Immutable and thread-safe. */
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

  private final LinkWeights weights;

  PairFeatures(LinkWeights weights) {
    this.weights = weights;
  }

  List<LinkPart> of(AccountProfile a, AccountProfile b) {
    List<LinkPart> out = new ArrayList<>();
    if (a.source().document().equals(b.source().document())) {
      out.add(weights.part("report.same", ""));
    }
    out.add(kind(a.telling(), b.telling()));
    time(a, b).ifPresent(out::add);
    place(a.spot(), b.spot()).ifPresent(out::add);
    parties("victims", a.parties().victims(), b.parties().victims()).ifPresent(out::add);
    parties("doers", a.parties().doers(), b.parties().doers()).ifPresent(out::add);
    figures(a.telling(), b.telling(), out);
    words(a.matter(), b.matter(), out);
    return out;
  }

  private LinkPart kind(Telling a, Telling b) {
    if (!a.mode().isEmpty() && a.mode().equals(b.mode())) {
      return weights.part("kind.mode", a.mode());
    }
    boolean fits =
        a.group().equals(b.group())
            || a.group().equals(IncidentKind.ANY)
            || b.group().equals(IncidentKind.ANY);
    return fits
        ? weights.part("kind.group", "")
        : weights.part("kind.other", a.group() + ", " + b.group());
  }

  private Optional<LinkPart> time(AccountProfile a, AccountProfile b) {
    Window x = a.window();
    Window y = b.window();
    if (!x.partial().isEmpty() || !y.partial().isEmpty()) {
      return x.partial().equals(y.partial())
          ? Optional.of(weights.part("time.partial", x.partial()))
          : Optional.empty();
    }
    if (x.from().isEmpty() || y.from().isEmpty()) {
      return published(a.source().published(), b.source().published());
    }
    long gap =
        Math.max(x.from().get() - y.to().orElseThrow(), y.from().get() - x.to().orElseThrow());
    boolean days = x.isDay() && y.isDay();
    String said = day(x.from().get()) + (gap == 0 && days ? "" : ", " + day(y.from().get()));
    if (gap > FAR_DAYS) {
      return Optional.of(weights.part("time.far", said));
    }
    if (gap > 1) {
      return Optional.of(weights.part("time.apart", said));
    }
    return Optional.of(
        weights.part(!days ? "time.overlap" : gap == 0 ? "time.day" : "time.next", said));
  }

  private Optional<LinkPart> published(Optional<Long> a, Optional<Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    long gap = Math.abs(a.get() - b.get());
    if (gap <= WEEK) {
      return Optional.of(
          weights.part(gap <= CLOSE_DAYS ? "published.close" : "published.week", ""));
    }
    return gap > TWO_MONTHS ? Optional.of(weights.part("published.far", "")) : Optional.empty();
  }

  private Optional<LinkPart> place(Spot a, Spot b) {
    if (a.country().isEmpty() && a.name().isEmpty()
        || b.country().isEmpty() && b.name().isEmpty()) {
      return Optional.empty();
    }
    String said = a.name() + (a.name().equals(b.name()) ? "" : ", " + b.name());
    if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
      return Optional.of(weights.part("place.other", a.country() + ", " + b.country()));
    }
    if (!a.name().isEmpty() && a.name().equals(b.name())) {
      return Optional.of(weights.part("place.same", said));
    }
    if (a.point().isPresent() && b.point().isPresent()) {
      double far = Earth.kilometres(a.point().get(), b.point().get());
      String feature =
          far <= SAME_PLACE_KM ? "place.same" : far <= NEAR_KM ? "place.near" : "place.far";
      return Optional.of(weights.part(feature, said));
    }
    if (!a.admin().isEmpty() && a.admin().equals(b.admin())) {
      return Optional.of(weights.part("place.inside", a.admin()));
    }
    return a.country().isEmpty() || b.country().isEmpty()
        ? Optional.empty()
        : Optional.of(weights.part("place.country", a.country()));
  }

  private Optional<LinkPart> parties(String role, List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> same = Identities.same(a, b);
    if (same.isPresent()) {
      return Optional.of(weights.part(role + ".same", same.get()));
    }
    Set<String> left = Identities.countries(a);
    Set<String> right = Identities.countries(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        left.stream()
            .filter(right::contains)
            .findFirst()
            .map(c -> weights.part(role + ".country", c))
            .orElseGet(() -> weights.part(role + ".other", "")));
  }

  private void figures(Telling a, Telling b, List<LinkPart> out) {
    if (a.killed().isPresent() && b.killed().isPresent()) {
      dead(a.killed().get(), b.killed().get()).ifPresent(out::add);
    }
    if (a.injured().isPresent() && a.injured().equals(b.injured())) {
      out.add(weights.part("injured.same", a.injured().get().toString()));
    }
    if (!a.weapon().isEmpty() && a.weapon().equals(b.weapon())) {
      out.add(weights.part("weapon.same", a.weapon()));
    }
  }

  private Optional<LinkPart> dead(CountRange a, CountRange b) {
    String said = a.equals(b) ? a.toString() : a + ", " + b;
    if (a.max() == 0 || b.max() == 0) {
      return Optional.empty();
    }
    if (a.equals(b)) {
      return Optional.of(weights.part("killed.same", said));
    }
    double more = Math.max(a.min(), b.min());
    double less = Math.min(a.max(), b.max());
    if (more <= less * NEARLY || more - less <= 2) {
      return Optional.of(weights.part("killed.near", said));
    }
    return more > less * MUCH && more - less > FEW
        ? Optional.of(weights.part("killed.apart", said))
        : Optional.empty();
  }

  private void words(Matter a, Matter b, List<LinkPart> out) {
    words("words.telling", a.telling(), b.telling()).ifPresent(out::add);
    words("words.story", a.story(), b.story()).ifPresent(out::add);
  }

  private Optional<LinkPart> words(String feature, WordVector a, WordVector b) {
    double cosine = a.cosine(b);
    return cosine == 0
        ? Optional.empty()
        : Optional.of(weights.part(feature, String.join(" ", a.shared(b, WORDS_SHOWN)), cosine));
  }

  private static String day(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
