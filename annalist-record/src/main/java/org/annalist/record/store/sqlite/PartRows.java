package org.annalist.record.store.sqlite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;

/** Writes events, incidents, claims and ledger of one document as rows for queries. */
final class PartRows {
  private final Database db;
  private final long document;
  private final LinkedDocument linked;

  PartRows(Database db, long document, LinkedDocument linked) {
    this.db = db;
    this.document = document;
    this.linked = linked;
  }

  void write() {
    for (int i = 0; i < linked.events().size(); i++) {
      event(i, linked.events().get(i));
    }
    for (int i = 0; i < linked.incidents().size(); i++) {
      incident(i, linked.incidents().get(i));
    }
    for (int i = 0; i < linked.claims().size(); i++) {
      claim(i, linked.claims().get(i));
    }
    for (int i = 0; i < linked.ledger().size(); i++) {
      entry(i, linked.ledger().get(i));
    }
  }

  private void event(int ordinal, Event event) {
    Optional<When> when = event.when();
    Optional<Place> where = event.where();
    Harm harm = event.harm();
    db.run(
        "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        document,
        ordinal,
        event.id(),
        event.type().code(),
        event.mode(),
        event.cameo(),
        event.quad(),
        event.status().name(),
        when.flatMap(When::from).map(LocalDate::toString),
        when.flatMap(When::to).map(LocalDate::toString),
        when.flatMap(When::partial),
        where.map(Place::name),
        where.flatMap(Place::country),
        where.flatMap(Place::point).map(Place.Point::latitude),
        where.flatMap(Place::point).map(Place.Point::longitude),
        harm.killed().map(CountRange::min),
        harm.killed().map(CountRange::max),
        harm.injured().map(CountRange::min),
        harm.injured().map(CountRange::max),
        event.confidence().value(),
        event.core() ? 1 : 0,
        event.evidence().rule(),
        event.incident());
    parties(ordinal, "ACTOR", event.actors());
    parties(ordinal, "RECIPIENT", event.recipients());
    parties(ordinal, "VICTIM", harm.victims());
    for (int i = 0; i < event.saidBy().size(); i++) {
      Attribution link = event.saidBy().get(i);
      party(ordinal, "SPEAKER", i, link.speaker(), Optional.of(link));
    }
  }

  private void parties(int event, String role, List<Actor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      party(event, role, i, actors.get(i), Optional.empty());
    }
  }

  private void party(int event, String role, int ordinal, Actor actor, Optional<Attribution> link) {
    db.run(
        "INSERT INTO party VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        document,
        event,
        role,
        ordinal,
        actor.text(),
        actor.name(),
        actor.country(),
        String.join(" ", actor.sectors()),
        actor.entity(),
        link.map(Attribution::verb),
        link.map(l -> l.stance().name()));
  }

  private void incident(int ordinal, Incident incident) {
    Optional<When> when = incident.when();
    Optional<Place> where = incident.where();
    Harm harm = incident.harm();
    db.run(
        "INSERT INTO incident VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        document,
        ordinal,
        incident.id(),
        incident.type().code(),
        incident.label(),
        when.flatMap(When::from).map(LocalDate::toString),
        when.flatMap(When::to).map(LocalDate::toString),
        when.flatMap(When::partial),
        where.map(Place::name),
        where.flatMap(Place::country),
        where.flatMap(Place::point).map(Place.Point::latitude),
        where.flatMap(Place::point).map(Place.Point::longitude),
        harm.killed().map(CountRange::min),
        harm.killed().map(CountRange::max),
        harm.injured().map(CountRange::min),
        harm.injured().map(CountRange::max));
  }

  private void claim(int ordinal, Claim claim) {
    db.run(
        "INSERT INTO claim VALUES (?,?,?,?,?,?,?,?)",
        document,
        ordinal,
        claim.stance().name(),
        claim.by().name(),
        claim.about().map(Actor::name),
        claim.text(),
        claim.incident(),
        String.join(" ", claim.candidates()));
  }

  private void entry(int ordinal, LedgerEntry entry) {
    db.run(
        "INSERT INTO ledger VALUES (?,?,?,?,?,?,?,?,?,?)",
        document,
        ordinal,
        entry.id(),
        entry.kind().name(),
        entry.by().name(),
        entry.by().country(),
        entry.to().map(Actor::name),
        entry.to().flatMap(Actor::country),
        entry.what().in(linked.document().text()),
        entry.answers());
  }
}
