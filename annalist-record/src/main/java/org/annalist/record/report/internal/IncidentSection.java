package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.model.event.Blame;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.text.Span;

/** The cards of the incidents. Immutable. */
final class IncidentSection {
  private final Template template = Template.named("incident.html");
  private final Labels labels;
  private final Phrases phrases;

  IncidentSection(Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
  }

  Html of(Apparatus apparatus) {
    return Html.join(
        IntStream.range(0, apparatus.linked().incidents().size())
            .mapToObj(i -> card(apparatus, i))
            .toList());
  }

  private Html card(Apparatus apparatus, int index) {
    Incident incident = apparatus.linked().incidents().get(index);
    return template.fill(
        Map.of(
            "anchor", Html.text(apparatus.incidentAnchor(index)),
            "letter", Html.text(apparatus.letter(index)),
            "label", Html.text(incident.label()),
            "figures", figures(incident),
            "facts", facts(apparatus, incident),
            "mentions", mentions(apparatus, incident)));
  }

  private static Html figures(Incident incident) {
    List<Html> out = new ArrayList<>();
    incident.harm().killed().ifPresent(k -> out.add(figure(k.toString(), "killed")));
    incident.harm().injured().ifPresent(i -> out.add(figure(i.toString(), "injured")));
    return Html.join(out);
  }

  private static Html figure(String number, String word) {
    Html content =
        Html.element("b", "", Html.text(number)).plus(Html.element("span", "", Html.text(word)));
    return Html.element("p", "figure", content);
  }

  private Html facts(Apparatus apparatus, Incident incident) {
    List<Html> out = new ArrayList<>();
    Html unknown = Html.element("span", "nobody", Html.text("not said"));
    fact(out, "when", incident.when().map(phrases::whenWithWords).orElse(unknown));
    fact(out, "where", incident.where().map(w -> Html.text(phrases.where(w))).orElse(unknown));
    if (!incident.harm().victims().isEmpty()) {
      fact(out, "victims", phrases.actors(incident.harm().victims()));
    }
    incident.harm().weapon().ifPresent(w -> fact(out, "weapon", Html.text(w)));
    if (!incident.claimedBy().isEmpty()) {
      fact(out, "claimed by", stance("claimed", phrases.actors(incident.claimedBy())));
    }
    for (Blame blame : incident.blamedOn()) {
      Html words =
          phrases.actor(blame.actor()).plus(new Html(" by ")).plus(phrases.actor(blame.by()));
      fact(out, "blamed on", stance("blamed", words));
    }
    if (!incident.deniedBy().isEmpty()) {
      fact(out, "denied by", stance("denied", phrases.actors(incident.deniedBy())));
    }
    open(apparatus, incident, out);
    return Html.join(out);
  }

  /** Claims that may mean this incident or another. */
  private void open(Apparatus apparatus, Incident incident, List<Html> out) {
    List<Claim> claims = apparatus.linked().claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.candidates().contains(incident.id())) {
        Html words =
            phrases
                .actor(claim.by())
                .plus(Html.text(" " + labels.of(claim.stance()) + ", it is not clear of which: "))
                .plus(Html.link(apparatus.claimAnchor(i), "", Html.text("C" + (i + 1))));
        fact(out, "open", stance("open", words));
      }
    }
  }

  private static Html stance(String name, Html words) {
    return Html.element("span", "line st-" + name, words);
  }

  private static void fact(List<Html> facts, String name, Html value) {
    Html term = Html.element("dt", "", Html.text(name));
    facts.add(Html.element("div", "", term.plus(Html.element("dd", "", value))));
  }

  private static Html mentions(Apparatus apparatus, Incident incident) {
    List<Html> events = new ArrayList<>();
    List<Event> all = apparatus.linked().events();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).incident().filter(incident.id()::equals).isPresent()) {
        events.add(Html.link(apparatus.eventAnchor(i), "num", Html.text("event " + (i + 1))));
      }
    }
    String text = apparatus.linked().document().text();
    List<Html> words =
        incident.mentions().stream()
            .map((Span m) -> Phrases.quote(m.in(text).replace('\n', ' ')))
            .distinct()
            .toList();
    Html told = new Html("told as ").plus(Html.join(", ", words));
    return Html.join(" · ", List.of(told, Html.join(", ", events)));
  }
}
