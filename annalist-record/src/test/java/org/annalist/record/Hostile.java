package org.annalist.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
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
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** A document that has markup in every field that takes words. */
public final class Hostile {
  private static final String EVIL =
      "<script>alert(1)</script>\"'><img src=x onerror=\"x\">&{{style}}";

  private Hostile() {}

  /** The document. */
  public static LinkedDocument document() {
    String text = EVIL + "\n" + EVIL + "\u0000\u0007\ud800";
    Document document =
        Document.builder(text)
            .uri("javascript:alert('" + EVIL + "')")
            .title(EVIL)
            .publisher(EVIL)
            .build();
    Span words = new Span(0, 20);
    Actor actor = new Actor(EVIL, words, EVIL, Optional.of(EVIL), List.of(EVIL), Optional.of(EVIL));
    Place place =
        new Place(
            EVIL,
            words,
            EVIL,
            Optional.of(EVIL),
            Optional.of(EVIL),
            Optional.of(new Place.Point(-89, 179)),
            OptionalLong.empty(),
            PlacePrecision.REGION);
    LocalDate day = LocalDate.of(1, 1, 1);
    When when = When.range(day, day, Precision.DAY, EVIL, words);
    Harm harm = new Harm(Optional.empty(), Optional.empty(), List.of(actor), Optional.of(EVIL));
    Event event =
        Event.builder(new EventType("ASSAULT"), words, new Span(0, text.length()))
            .id(EVIL)
            .mode(Optional.of(EVIL))
            .contexts(List.of(EVIL))
            .actors(List.of(actor, actor))
            .recipients(List.of(actor))
            .saidBy(List.of(new Attribution(actor, EVIL, Stance.REPORTED)))
            .when(Optional.of(when))
            .where(Optional.of(place))
            .harm(harm)
            .evidence(new Evidence(EVIL, List.of()))
            .incident(Optional.of(EVIL + "unknown"))
            .build();
    Incident incident =
        new Incident(
            EVIL,
            new EventType("ASSAULT"),
            EVIL,
            Optional.of(when),
            Optional.of(place),
            harm,
            List.of(actor),
            List.of(),
            List.of(actor),
            List.of(words, new Span(5, 30)));
    Claim claim =
        new Claim(
            Stance.DENIED,
            actor,
            Optional.of(actor),
            EVIL,
            words,
            Optional.empty(),
            Optional.empty(),
            List.of(EVIL, EVIL + "unknown"),
            EVIL);
    LedgerEntry entry =
        new LedgerEntry(
            EVIL,
            LedgerKind.DEMAND,
            actor,
            List.of(actor),
            Optional.of(actor),
            words,
            Optional.of(when),
            List.of(new Attribution(actor, EVIL, Stance.CLAIMED)),
            Optional.of(EVIL + "unknown"),
            Optional.empty(),
            EVIL);
    Problem problem =
        Problem.warning(ProblemCode.SENTENCE_NOT_CODED, Location.of(EVIL), EVIL, EVIL);
    return new LinkedDocument(
        document,
        List.of(event),
        List.of(incident),
        List.of(claim),
        List.of(entry),
        List.of(problem));
  }
}
