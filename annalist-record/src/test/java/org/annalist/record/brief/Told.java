package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LedgerSource;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.Sourced;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** A record of one report made by hand. */
final class Told {
  static final String TEXT =
      "A bomb killed three Norwegian nurses in Gao on 4 March. The Sand Front claimed it."
          + " The Dune League denied it. Norway urged Mali to guard its clinics."
          + " Mali set up a patrol for clinics.";

  private final Document document =
      Document.builder(TEXT)
          .id("doc-1")
          .uri("gazette.txt")
          .title("Bomb in Gao")
          .publisher("Gazette")
          .published(LocalDate.of(2024, 3, 5))
          .build();

  Span find(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  Actor actor(String words, String country, String sector) {
    return new Actor(
        words, find(words), words, Optional.of(country), List.of(sector), Optional.empty());
  }

  LinkedDocument linked() {
    return new LinkedDocument(document, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private IncidentAccount account(String id) {
    return new IncidentAccount(
        document.id(),
        document.uri(),
        document.title(),
        document.publisher(),
        document.published(),
        incident(id),
        Optional.of("explosives"),
        List.of(),
        List.of(),
        List.of());
  }

  private Incident incident(String id) {
    return new Incident(
        id,
        new EventType("ASSAULT"),
        "bombing, Gao, 4 March 2024",
        Optional.empty(),
        Optional.empty(),
        Harm.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(find("killed")));
  }

  private Sourced<Claim> claim(Stance stance, String by, String words, IncidentAccount account) {
    return new Sourced<>(
        new Claim(
            stance,
            actor(by, "MLI", "REB"),
            Optional.empty(),
            words,
            find(words),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "test"),
        account,
        1);
  }

  /** A bombing of nurses on a day, with so many dead. */
  LinkedIncident bombing(String id, LocalDate day, int killed, boolean claimed) {
    IncidentAccount account = account(id + "-a");
    List<Sourced<Claim>> claims =
        claimed
            ? List.of(
                claim(Stance.CLAIMED, "The Sand Front", "The Sand Front claimed it", account),
                claim(Stance.DENIED, "The Dune League", "The Dune League denied it", account))
            : List.of();
    When when = When.range(day, day, Precision.DAY, "4 March", find("4 March"));
    Place gao =
        new Place(
            "Gao",
            find("Gao"),
            "Gao",
            Optional.of("MLI"),
            Optional.empty(),
            Optional.of(new Place.Point(16.27, -0.04)),
            OptionalLong.empty(),
            PlacePrecision.SETTLEMENT);
    return new LinkedIncident(
        id,
        new EventType("ASSAULT"),
        Optional.of("explosives"),
        "bombing, Gao, 4 March 2024",
        Optional.of(new Sourced<>(when, account, 1)),
        Optional.of(new Sourced<>(gao, account, 1)),
        Optional.of(CountRange.of(killed)),
        Optional.empty(),
        List.of(new Figure(Figure.Kind.KILLED, CountRange.of(killed), account)),
        List.of(actor("three Norwegian nurses", "NOR", "MED")),
        Optional.of("bomb"),
        claims,
        List.of(),
        List.of(account),
        1,
        List.of(),
        List.of(),
        List.of());
  }

  LedgerItem item(LedgerKind kind, String by, String byCode, Optional<String> to, String what) {
    LedgerEntry entry =
        new LedgerEntry(
            "led-" + kind,
            kind,
            actor(by, byCode, "GOV"),
            List.of(),
            to.map(t -> actor(t, "MLI", "GOV")),
            find(what),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "test");
    LedgerSource source =
        new LedgerSource(
            document.id(),
            document.uri(),
            document.title(),
            document.publisher(),
            document.published(),
            entry,
            what);
    return new LedgerItem(entry.id(), List.of(source), List.of(), List.of());
  }

  LedgerItem demand() {
    return item(LedgerKind.DEMAND, "Norway", "NOR", Optional.of("Mali"), "guard its clinics");
  }

  /** A step that answers the demand. */
  LedgerItem measure() {
    return item(LedgerKind.MEASURE, "Mali", "MLI", Optional.empty(), "set up a patrol for clinics")
        .with(List.of(link(LedgerLink.Kind.ANSWERS, "led-DEMAND", "guard its clinics")));
  }

  /** The demand with a link to the measure. */
  LedgerItem answered() {
    return demand()
        .with(
            List.of(
                link(LedgerLink.Kind.ANSWERED_BY, "led-MEASURE", "set up a patrol for clinics")));
  }

  private LedgerLink link(LedgerLink.Kind kind, String item, String words) {
    return new LedgerLink(
        kind, Optional.of(item), document.id(), find(words), words, 0.7, List.of());
  }
}
