package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.model.event.Event;
import org.annalist.model.event.Status;

/** The card of one event: who did what to whom, who says so, when, where, how sure. Immutable. */
final class EventCard {
  private final Template template = Template.named("event.html");
  private final Labels labels;
  private final Phrases phrases;

  EventCard(Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
  }

  Html of(Apparatus apparatus, int index) {
    Event event = apparatus.linked().events().get(index);
    Standing standing = Standing.of(event);
    return template.fill(
        Map.of(
            "anchor", Html.text(apparatus.eventAnchor(index)),
            "trigger", Html.text(apparatus.triggerAnchor(index)),
            "number", Html.number(index + 1),
            "classes", Html.text("q" + event.quad() + " " + standing.style()),
            "type", Html.text(title(event)),
            "quad", Html.text(labels.of("quad", String.valueOf(event.quad()))),
            "standing", standing.sign().plus(Html.text(" " + standing(event, standing))),
            "parties", parties(event),
            "facts", facts(apparatus, event),
            "proof", proof(event)));
  }

  private static String title(Event event) {
    String type = event.type().code().toLowerCase(Locale.ROOT);
    String name = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    return event.mode().map(m -> name + ": " + m.replace('-', ' ')).orElse(name);
  }

  private String standing(Event event, Standing standing) {
    if (standing == Standing.DENIED && event.status() != Status.NEGATED) {
      return labels.of(Status.DENIED);
    }
    String words = labels.of(event.status());
    return standing == Standing.CLAIMED ? words + ", somebody says" : words;
  }

  private Html parties(Event event) {
    Html actors =
        event.actors().isEmpty()
            ? Html.element("span", "nobody", Html.text("somebody not named"))
            : phrases.actors(event.actors());
    if (event.recipients().isEmpty()) {
      return actors;
    }
    return actors
        .plus(new Html(" <span class=\"to\"><span aria-hidden=\"true\">→</span>"))
        .plus(new Html("<span class=\"spoken\">to</span></span> "))
        .plus(phrases.actors(event.recipients()));
  }

  private Html facts(Apparatus apparatus, Event event) {
    List<Html> facts = new ArrayList<>();
    fact(facts, "says so", phrases.saidBy(event.saidBy()));
    event.when().ifPresent(w -> fact(facts, "when", phrases.whenWithWords(w)));
    event.where().ifPresent(w -> fact(facts, "where", Html.text(phrases.where(w))));
    fact(facts, "harm", phrases.harm(event.harm()));
    if (!event.contexts().isEmpty()) {
      fact(facts, "about", Html.text(String.join(", ", event.contexts())));
    }
    event.incident().ifPresent(id -> fact(facts, "incident", apparatus.incidentLink(id)));
    return Html.join(facts);
  }

  private static void fact(List<Html> facts, String name, Html value) {
    if (!value.isEmpty()) {
      Html term = Html.element("dt", "", Html.text(name));
      facts.add(Html.element("div", "", term.plus(Html.element("dd", "", value))));
    }
  }

  private static Html proof(Event event) {
    long percent = Math.round(event.confidence().value() * 100);
    String side = event.core() ? "" : " · background";
    return new Html("<span class=\"conf\" style=\"--c:" + percent + "%\"></span>")
        .plus(Html.text(" " + percent + " % sure · rule "))
        .plus(Html.element("code", "", Html.text(event.evidence().rule())))
        .plus(Html.text(side));
  }
}
