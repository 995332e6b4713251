package org.annalist.coder.event;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.text.Document;

/** Codes sentences for tests and tells the events in one line each. */
final class Coded {
  private static final AnnalistAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final RuleCoder CODER =
      RuleCoder.of(Knowledge.builtIn().with(LearnedModels.none()));

  private Coded() {}

  static List<Event> events(String text) {
    Document document = Document.builder(text).build();
    return CODER.apply(ANALYZER.analyze(document)).value().orElseThrow().events();
  }

  /** {@code ASSAULT suicide-attack HAPPENED PAK REB -> CHN CVL}. */
  static List<String> lines(String text) {
    return events(text).stream().map(Coded::line).toList();
  }

  static String line(Event event) {
    return event.type()
        + event.mode().map(m -> " " + m).orElse("")
        + " "
        + event.status()
        + " "
        + codes(event.actors())
        + " -> "
        + codes(event.recipients());
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", ", "[", "]"));
  }
}
