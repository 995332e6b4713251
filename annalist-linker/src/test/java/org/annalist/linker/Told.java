package org.annalist.linker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventBuilder;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Harm;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** A coded report made by hand: words are found in the text, so that tests read as English. */
public final class Told {
  private final Document document;
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();

  Told(String text) {
    document = Document.builder(text).uri("told.txt").build();
  }

  private Told(Document document) {
    this.document = document;
  }

  /** A report of its own uri, publisher and day. */
  public static Told by(String publisher, String day, String text) {
    return from(publisher.toLowerCase(Locale.ROOT) + "/" + day, publisher, day, text);
  }

  /** A report from a uri. */
  public static Told from(String uri, String publisher, String day, String text) {
    return new Told(
        Document.builder(text)
            .uri(uri)
            .title(text.lines().findFirst().orElse(""))
            .publisher(publisher)
            .published(LocalDate.parse(day))
            .build());
  }

  public Span find(String words) {
    int at = document.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  public Actor actor(String words, String country, String... sectors) {
    return new Actor(
        words, find(words), words, Optional.of(country), List.of(sectors), Optional.empty());
  }

  public Optional<Place> town(String name, String country, double lat, double lon) {
    return Optional.of(
        new Place(
            name,
            find(name),
            name,
            Optional.of(country),
            Optional.empty(),
            Optional.of(new Place.Point(lat, lon)),
            OptionalLong.empty(),
            PlacePrecision.SETTLEMENT));
  }

  public Optional<When> day(String words, String iso) {
    LocalDate day = LocalDate.parse(iso);
    return Optional.of(When.range(day, day, Precision.DAY, words, find(words)));
  }

  public static Harm killed(int count) {
    return new Harm(
        Optional.of(CountRange.of(count)), Optional.empty(), List.of(), Optional.empty());
  }

  public Told event(String type, String mode, String trigger, UnaryOperator<EventBuilder> details) {
    Span span = find(trigger);
    EventBuilder builder =
        Event.builder(new EventType(type), span, span)
            .mode(Optional.of(mode).filter(m -> !m.isEmpty()))
            .scale(4, -9)
            .evidence(new Evidence("test", List.of(span)));
    events.add(details.apply(builder).idIn(document.id()).build());
    return this;
  }

  public Told claim(Stance stance, Actor by, Optional<Actor> about, String words, String target) {
    claims.add(
        new Claim(
            stance,
            by,
            about,
            words,
            find(words),
            Optional.of(target).filter(t -> !t.isEmpty()).map(t -> inside(words, t)),
            Optional.empty(),
            List.of(),
            "test"));
    return this;
  }

  private Span inside(String words, String target) {
    int at = find(words).start() + words.indexOf(target);
    return new Span(at, at + target.length());
  }

  /** A ledger entry with an id of its own. */
  public Told entry(LedgerKind kind, Actor by, Optional<Actor> to, String what) {
    ledger.add(
        new LedgerEntry(
            "led-" + document.id() + "-" + ledger.size(),
            kind,
            by,
            List.of(),
            to,
            find(what),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "test"));
    return this;
  }

  public LinkedDocument linked() {
    return linked(LearnedModels.none());
  }

  /** The report linked with these learned decisions. */
  public LinkedDocument linked(LearnedModels learned) {
    return DocumentLinker.of(learned)
        .apply(new CodedDocument(document, events, claims, ledger, List.of()))
        .value()
        .orElseThrow();
  }
}
