package org.annalist.linker.incident;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;

/**
 * What one telling shows of how particular the happening is: kind, day, place, harm, sides, the
 * article of a noun, doubt before the words, place in the report.
 */
final class Telling {
  private static final int AHEAD = 250;
  private static final int LOOK_BACK = 60;
  private static final int ARTICLE_REACH = 50;
  private static final Pattern ARTICLE =
      Pattern.compile(
          "\\b(the|an?|this|that|its|his|their|her|these|those|[\\w’']+[’']s?)\\s+"
              + "(?:[\\w’'-]+\\s+){0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBT =
      Pattern.compile(
          "\\b(would|could|may|might|should|will|if|fears?|threats?|risk|against|war on|fight|"
              + "potential|possible|any|no|not|never|prevent|avoid|stop|end|future|such|more|further)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final Event event;
  private final Signals out;

  private Telling(Document document, Event event, Signals out) {
    this.document = document;
    this.event = event;
    this.out = out;
  }

  /** Adds the signals of a telling. */
  static void add(Document document, Event event, Signals out) {
    Telling telling = new Telling(document, event, out);
    telling.kind();
    telling.circumstances();
    telling.sides();
    telling.words();
    telling.place();
  }

  private void kind() {
    String rule = event.evidence().rule();
    String head = rule.split(" ")[0];
    out.add("type", event.type().code())
        .add("mode", event.type().code() + ":" + event.mode().orElse("none"))
        .add("word", head)
        .add("class", head.split(":")[0])
        .add("status", event.status().name())
        .add(event.core() ? "core" : "background")
        .addIf(!event.saidBy().isEmpty(), "said");
    event.contexts().forEach(c -> out.add("context", c));
  }

  private void circumstances() {
    out.add("when", event.when().filter(w -> w.partial().isEmpty()).map(this::time).orElse("none"))
        .add("where", event.where().map(Telling::space).orElse("none"))
        .addIf(event.harm().killed().isPresent(), "killed")
        .addIf(event.harm().injured().isPresent(), "injured")
        .addIf(!event.harm().victims().isEmpty(), "victims")
        .addIf(event.harm().weapon().isPresent(), "weapon");
  }

  private String time(When when) {
    document
        .published()
        .map(p -> ChronoUnit.DAYS.between(when.to().orElseThrow(), p))
        .ifPresent(days -> out.add("age", age(days)));
    return when.precision().name();
  }

  private static String age(long days) {
    return days <= 7 ? "week" : days <= 40 ? "month" : days <= 400 ? "year" : "old";
  }

  private static String space(Place place) {
    return isPoint(place) ? "point" : place.precision().name();
  }

  static boolean isPoint(Place place) {
    return place.precision() == PlacePrecision.SITE
        || place.precision() == PlacePrecision.SETTLEMENT
        || place.precision() == PlacePrecision.NEAR;
  }

  private void sides() {
    out.add("actor", known(event.actors()))
        .add("recipient", known(event.recipients()))
        .add("sectors", sector(event.actors()) + " " + sector(event.recipients()));
  }

  private static String sector(List<Actor> actors) {
    return actors.stream().flatMap(a -> a.sector().stream()).findFirst().orElse("-");
  }

  private static String known(Collection<Actor> actors) {
    if (actors.isEmpty()) {
      return "none";
    }
    boolean known =
        actors.stream().anyMatch(a -> a.country().isPresent() || !a.sectors().isEmpty());
    return known ? "known" : "words";
  }

  private void words() {
    String text = document.text();
    int end = event.trigger().start();
    String before =
        text.substring(Math.max(Math.min(event.sentence().start(), end), end - LOOK_BACK), end);
    DOUBT
        .matcher(before)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(w -> out.add("before", w.toLowerCase(Locale.ROOT)));
    out.addIf(event.trigger().in(text).endsWith("ing"), "ing");
    if (event.evidence().rule().startsWith("noun")) {
      String near = before.substring(Math.max(0, before.length() - ARTICLE_REACH));
      out.add("article", article(near) + (event.trigger().in(text).endsWith("s") ? "s" : ""));
    }
  }

  private static String article(String before) {
    Matcher matcher = ARTICLE.matcher(before);
    if (!matcher.find()) {
      return "bare";
    }
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "a", "an" -> "indefinite";
      case "the" -> "the";
      case "this", "that", "these", "those" -> "this";
      default -> "possessive";
    };
  }

  private void place() {
    double at = (double) event.trigger().start() / Math.max(1, document.text().length());
    String part = at < 0.25 ? "first quarter" : at < 0.5 ? "second quarter" : "rest";
    out.add("part", event.sentence().start() < AHEAD ? "head" : part);
  }

  /** Whether any of the tellings has it. */
  static boolean any(List<Event> events, Predicate<Event> what) {
    return events.stream().anyMatch(what);
  }

  /** The place, when it is a point on the map. */
  static Optional<Place> point(Event event) {
    return event.where().filter(Telling::isPoint);
  }
}
