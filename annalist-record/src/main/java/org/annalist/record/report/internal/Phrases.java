package org.annalist.record.report.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;

/** Says actors, times, places, casualties and sources in words. Immutable. */
final class Phrases {
  private static final Pattern PREPOSITION = Pattern.compile("^(on|in) ");

  private static final Html VIA = new Html(" <span class=\"via\">via</span> ");

  private final Labels labels;

  Phrases(Labels labels) {
    this.labels = labels;
  }

  /** The name and the code. */
  Html actor(Actor actor) {
    Html name = Html.element("span", "who", Html.text(actor.name()));
    if (actor.country().isEmpty() && actor.sectors().isEmpty()) {
      return name;
    }
    return name.plus(new Html(" ")).plus(Html.element("span", "code", Html.text(actor.code())));
  }

  /** "A, B and C". */
  Html actors(List<Actor> actors) {
    List<Html> names = new ArrayList<>(actors.stream().map(this::actor).toList());
    if (names.size() < 2) {
      return Html.join(names);
    }
    Html last = names.remove(names.size() - 1);
    return Html.join(", ", names).plus(new Html(" and ")).plus(last);
  }

  /** "9 March 2023", "April, year not given". */
  String when(When when) {
    if (when.partial().isPresent()) {
      String partial = when.partial().get();
      String month = month(Integer.parseInt(partial.substring(2, 4)));
      String day = partial.length() > 4 ? Integer.parseInt(partial.substring(5)) + " " : "";
      return day + month + ", year not given";
    }
    LocalDate from = when.from().orElseThrow();
    LocalDate to = when.to().orElseThrow();
    return switch (when.precision()) {
      case DAY -> day(from);
      case MONTH -> month(from.getMonthValue()) + " " + from.getYear();
      case YEAR -> String.valueOf(from.getYear());
      case DECADE -> from.getYear() + "s";
      case WEEK, SEASON, RANGE -> from.equals(to) ? day(from) : day(from) + " to " + day(to);
    };
  }

  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
  }

  static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The date with the words that give it, when they say it otherwise. */
  Html whenWithWords(When when) {
    String said = when(when);
    boolean same = said.contains(PREPOSITION.matcher(when.text()).replaceFirst(""));
    Html words = same ? Html.NONE : quote(when.text());
    return Html.text(said).plus(words.isEmpty() ? Html.NONE : new Html(" ").plus(words));
  }

  /** "near Moyale, Kenya". */
  String where(Place place) {
    String near = place.precision() == PlacePrecision.NEAR ? "near " : "";
    List<String> parts = new ArrayList<>(List.of(near + place.name()));
    place.admin1().filter(a -> !a.equals(place.name())).ifPresent(parts::add);
    place.country().map(labels::country).filter(c -> !c.equals(place.name())).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** "4 killed, 6–9 injured; victims: aid workers; weapon: roadside bomb". */
  Html harm(Harm harm) {
    List<Html> figures = new ArrayList<>();
    harm.killed().ifPresent(k -> figures.add(Html.text(k + " killed")));
    harm.injured().ifPresent(i -> figures.add(Html.text(i + " injured")));
    List<Html> parts = new ArrayList<>(List.of(Html.join(", ", figures)));
    if (!harm.victims().isEmpty()) {
      parts.add(new Html("victims: ").plus(actors(harm.victims())));
    }
    harm.weapon().ifPresent(w -> parts.add(Html.text("weapon: " + w)));
    return Html.join("; ", parts);
  }

  /** The chain of who says so, nearest speaker first; the report itself when there is none. */
  Html saidBy(List<Attribution> chain) {
    if (chain.isEmpty()) {
      return Html.text("the report itself");
    }
    Html out = speaker(chain.get(0));
    for (Attribution link : chain.subList(1, chain.size())) {
      out = out.plus(link.stance() == Stance.REPORTED ? VIA : new Html("; ")).plus(speaker(link));
    }
    return out;
  }

  private Html speaker(Attribution link) {
    Html does =
        link.stance() == Stance.REPORTED
            ? quote(link.verb())
            : Html.element(
                "span",
                "stance st-" + link.stance().name().toLowerCase(Locale.ROOT),
                Html.text(labels.of(link.stance())));
    return actor(link.speaker()).plus(new Html(" ")).plus(does);
  }

  static Html quote(String words) {
    return Html.element("q", "", Html.text(words));
  }

  /** The first day of a full date. */
  static Optional<LocalDate> first(Optional<When> when) {
    return when.flatMap(When::from);
  }
}
