package org.annalist.lab.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.annalist.linker.DocumentLinker;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Harm;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * Writes reports of happenings and codes them as a coder of middling skill would: a seventh of the
 * days, a tenth of the places and many doers are missing, figures grow from day to day and err, and
 * one report in eight speaks of an earlier happening too. Used by one thread.
 */
final class ReportWriter {
  private static final int PUBLISHERS = 80;
  private static final double NO_DAY = 0.15;
  private static final double ONLY_MONTH = 0.05;
  private static final double NO_PLACE = 0.10;
  private static final double NO_MODE = 0.2;
  private static final double NO_DOER = 0.6;
  private static final double NO_FIGURE = 0.2;
  private static final double REPRINT = 0.15;
  private static final double SHORTENED = 0.1;
  private static final double BACKGROUND = 0.125;
  private static final double WRONG_DATE = 0.005;

  private final World world;
  private final List<Happening> happenings;
  private final long seed;
  private final DocumentLinker linker = DocumentLinker.builtIn();

  ReportWriter(World world, List<Happening> happenings, long seed) {
    this.world = world;
    this.happenings = happenings;
    this.seed = seed;
  }

  /** The report; its text depends on happening and telling, so that reprints repeat it. */
  SyntheticReport write(Happening happening, int telling, LocalDate day, int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    boolean copy = telling > 0 && random.nextDouble() < REPRINT + SHORTENED;
    int source = copy ? telling - 1 : telling;
    SplittableRandom words =
        new SplittableRandom((seed * 7919L + happening.number()) * 1009 + source);
    List<Happening> told = new ArrayList<>(List.of(happening));
    if (words.nextDouble() < BACKGROUND) {
      told.add(earlier(happening, words));
    }
    boolean cut = copy && random.nextDouble() < SHORTENED / (REPRINT + SHORTENED);
    Document document = document(text(told, words, cut), number, day, random);
    List<Event> events = new ArrayList<>();
    Map<String, Integer> happeningOf = new TreeMap<>();
    for (Happening one : told) {
      int at = told.indexOf(one) == 0 ? 0 : document.text().lastIndexOf('\n') + 1;
      Event event = event(document, one, at, random);
      events.add(event);
      happeningOf.put(event.id(), one.number());
    }
    return linked(
        new CodedDocument(document, events, List.of(), List.of(), List.of()), happeningOf);
  }

  /** Something that happened no later; itself in the end, when there is nothing else. */
  private Happening earlier(Happening happening, SplittableRandom words) {
    Happening out = happenings.get(words.nextInt(happenings.size()));
    while (out.day().isAfter(happening.day())) {
      out = happenings.get(words.nextInt(happenings.size()));
    }
    return out;
  }

  private SyntheticReport linked(CodedDocument coded, Map<String, Integer> happeningOf) {
    LinkedDocument linked = linker.apply(coded).value().orElseThrow();
    Map<String, Integer> truth = new TreeMap<>();
    linked
        .events()
        .forEach(e -> e.incident().ifPresent(i -> truth.putIfAbsent(i, happeningOf.get(e.id()))));
    return new SyntheticReport(linked, truth);
  }

  private static Document document(
      String text, int number, LocalDate day, SplittableRandom random) {
    LocalDate printed = random.nextDouble() < WRONG_DATE ? LocalDate.EPOCH : day;
    return Document.builder(text)
        .uri("https://news" + random.nextInt(PUBLISHERS) + ".example/" + number)
        .publisher("News " + random.nextInt(PUBLISHERS))
        .published(printed)
        .language("en")
        .build();
  }

  private String text(List<Happening> told, SplittableRandom words, boolean cut) {
    List<String> lines = new ArrayList<>();
    lines.add(filled(pick("telling", words), told.get(0)));
    int more = cut ? 1 : 3 + words.nextInt(5);
    for (int i = 0; i < more; i++) {
      lines.add(filled(pick("more", words), told.get(0)));
    }
    told.stream().skip(1).forEach(h -> lines.add(filled(pick("back", words), h)));
    return String.join("\n", lines);
  }

  private String pick(String kind, SplittableRandom words) {
    List<String> all = world.all(kind);
    return all.get(words.nextInt(all.size()));
  }

  private static String filled(String template, Happening h) {
    return template
        .replace("{mode}", Happening.words(h.mode()))
        .replace("{thing}", h.thing())
        .replace("{name}", h.name())
        .replace("{place}", h.town().name())
        .replace("{dead}", String.valueOf(h.dead()))
        .replace("{victims}", Happening.words(h.victims()))
        .replace("{group}", h.group())
        .replace("{day}", h.day().toString())
        .replace("{chief}", h.chief())
        .replace("{river}", h.river());
  }

  private static Event event(Document document, Happening h, int line, SplittableRandom random) {
    String text = document.text();
    int at = Math.max(line, text.indexOf(h.town().name(), line));
    Span sentence = new Span(line, end(text, line));
    int mode = text.indexOf(Happening.words(h.mode()), sentence.start());
    int from = mode < 0 ? sentence.start() : mode;
    Span trigger = new Span(from, from + Happening.words(h.mode()).length());
    Span place = new Span(at, Math.min(text.length(), at + h.town().name().length()));
    return Event.builder(new EventType("ASSAULT"), trigger, sentence)
        .mode(chance(random, NO_MODE) ? Optional.empty() : Optional.of(Happening.code(h.mode())))
        .scale(4, -9)
        .actors(chance(random, NO_DOER) ? List.of() : List.of(doer(h, trigger)))
        .when(when(h, place, random))
        .where(chance(random, NO_PLACE) ? Optional.empty() : Optional.of(where(h, place)))
        .harm(harm(h, trigger, random))
        .evidence(new Evidence("synthetic", List.of(trigger)))
        .idIn(document.id())
        .build();
  }

  private static boolean chance(SplittableRandom random, double share) {
    return random.nextDouble() < share;
  }

  private static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static Actor doer(Happening h, Span span) {
    return new Actor(
        h.group(),
        span,
        h.group(),
        Optional.of(h.town().country()),
        List.of("REB"),
        Optional.empty());
  }

  private static Optional<When> when(Happening h, Span span, SplittableRandom random) {
    double share = random.nextDouble();
    String said = h.day().toString();
    if (share < NO_DAY) {
      return Optional.empty();
    }
    if (share < NO_DAY + ONLY_MONTH) {
      YearMonth month = YearMonth.from(h.day());
      return Optional.of(
          When.range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, said, span));
    }
    LocalDate day = random.nextInt(20) == 0 ? h.day().plusDays(1) : h.day();
    return Optional.of(When.range(day, day, Precision.DAY, said, span));
  }

  private static Place where(Happening h, Span span) {
    return new Place(
        h.town().name(),
        span,
        h.town().name(),
        Optional.of(h.town().country()),
        Optional.of(h.town().country().toLowerCase(Locale.ROOT) + " north"),
        Optional.of(new Place.Point(h.town().latitude(), h.town().longitude())),
        OptionalLong.empty(),
        PlacePrecision.SETTLEMENT);
  }

  private static Harm harm(Happening h, Span span, SplittableRandom random) {
    String who = Happening.words(h.victims());
    Actor victims =
        new Actor(
            who,
            span,
            who,
            Optional.of(h.town().country()),
            List.of(Happening.code(h.victims())),
            Optional.empty());
    int dead = Math.max(0, h.dead() - random.nextInt(1 + h.dead() / 3));
    return new Harm(
        chance(random, NO_FIGURE) ? Optional.empty() : Optional.of(CountRange.of(dead)),
        Optional.empty(),
        List.of(victims),
        Optional.empty());
  }
}
