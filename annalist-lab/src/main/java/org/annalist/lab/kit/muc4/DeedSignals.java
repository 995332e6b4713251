package org.annalist.lab.kit.muc4;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.When;

/** What speaks for and against a template of a deed. Stateless. */
final class DeedSignals {
  private static final int MOST = 4;
  private static final int[] AGES = {1, 3, 7, 31, 62, 365};

  private DeedSignals() {}

  static Signals of(Told told, List<Deed> all, int number, List<Part> parts) {
    Deed deed = all.get(number);
    Signals out = new Signals();
    for (Event event : deed.events()) {
      add(event, out);
    }
    deed.triggers().values().stream()
        .flatMap(List::stream)
        .forEach(t -> out.add("word", t.lemma().toLowerCase(Locale.ROOT)));
    parts.forEach(p -> add(p, out));
    Signals distinct = out.distinct();
    boolean core = deed.events().stream().anyMatch(Event::core);
    boolean happened = deed.events().stream().anyMatch(e -> e.status().name().equals("HAPPENED"));
    distinct
        .add("type", TemplateMaker.type(deed))
        .add("core", core ? "yes" : "no", happened ? "happened" : "not")
        .add("age", age(deed, told.linked().document().published()))
        .add("sides", sides(parts))
        .add("targets", kinds(parts, Part.Side.TARGET), TemplateMaker.type(deed))
        .add("doers", kinds(parts, Part.Side.DOER))
        .add("events", few(deed.events().size()))
        .add("sentences", few(deed.triggers().size()))
        .add("deeds", few(all.size()))
        .add("rank", few(number))
        .add("before", few(same(all.subList(0, number), deed)))
        .add("after", few(same(all.subList(number + 1, all.size()), deed)))
        .add("where", deed.incident().where().map(p -> p.precision().name()).orElse("none"))
        .add("when", deed.incident().when().isPresent() ? "told" : "none")
        .addIf(deed.incident().harm().killed().isPresent(), "killed")
        .addIf(deed.incident().harm().injured().isPresent(), "injured")
        .addIf(!deed.incident().claimedBy().isEmpty(), "claimed")
        .addIf(!deed.incident().blamedOn().isEmpty(), "blamed")
        .add("first", few(deed.triggers().keySet().stream().min(Integer::compare).orElse(0)));
    return distinct;
  }

  private static void add(Event event, Signals out) {
    out.add("code", event.type().code(), event.mode().orElse(""))
        .add("status", event.status().name())
        .add("told", event.saidBy().isEmpty() ? "paper" : "source");
    event.actors().forEach(a -> add("actor", a, out));
    event.recipients().forEach(a -> add("recipient", a, out));
    out.add("pair", sectors(event.actors()), sectors(event.recipients()));
    out.addIf(event.actors().isEmpty(), "no actor");
    out.addIf(event.recipients().isEmpty(), "no recipient");
    event.contexts().forEach(c -> out.add("context", c));
  }

  private static void add(String side, Actor actor, Signals out) {
    out.add(side, String.join(" ", actor.sectors()));
    actor.country().ifPresent(c -> out.add(side + " country", c));
  }

  private static String sectors(List<Actor> actors) {
    return String.join(
        "+", new TreeSet<>(actors.stream().flatMap(a -> a.sectors().stream()).toList()));
  }

  private static void add(Part part, Signals out) {
    String side = part.side().name();
    out.add(side, part.phrase().kind().name(), part.phrase().type())
        .add(side + " words", part.phrase().last())
        .add(side + " effect", part.effect())
        .add(
            side + " number",
            part.phrase().number().length() > 2 ? "many" : part.phrase().number());
  }

  private static String sides(List<Part> parts) {
    return String.join("+", new TreeSet<>(parts.stream().map(p -> p.side().name()).toList()));
  }

  private static String kinds(List<Part> parts, Part.Side side) {
    return String.join(
        "+",
        new TreeSet<>(
            parts.stream()
                .filter(p -> p.side() == side)
                .map(p -> p.phrase().kind().name() + ":" + p.phrase().type())
                .toList()));
  }

  private static int same(List<Deed> others, Deed deed) {
    return (int)
        others.stream().filter(d -> TemplateMaker.type(d).equals(TemplateMaker.type(deed))).count();
  }

  /** A count in words of one letter: as many as four count alike. */
  static String few(long count) {
    return String.valueOf(Math.min(count, MOST));
  }

  private static String age(Deed deed, Optional<LocalDate> published) {
    Optional<LocalDate> day = deed.incident().when().flatMap(When::to);
    if (day.isEmpty() || published.isEmpty()) {
      return "unknown";
    }
    long days = ChronoUnit.DAYS.between(day.get(), published.get());
    for (int age : AGES) {
      if (days <= age) {
        return "to " + age;
      }
    }
    return "older";
  }
}
