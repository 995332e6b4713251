package org.annalist.linker.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Status;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.text.Span;

/** Reads from a report what may tell what became of earlier pledges, demands and threats. */
final class Signs {
  /** Types that are words, not deeds: nobody keeps a promise by promising. */
  private static final Set<String> WORDS =
      Set.of("AGREE", "REQUEST", "CONSULT", "SUPPORT", "THREATEN", "ACCUSE", "REJECT");

  private static final int SHORTEST_NAME = 3;

  private final Matter matter;
  private final List<Cue> cues = Cue.builtIn();

  Signs(Matter matter) {
    this.matter = matter;
  }

  List<Sign> of(LinkedDocument document) {
    List<Sign> all = new ArrayList<>();
    document.events().stream().filter(Signs::isDeed).forEach(e -> all.add(deed(document, e)));
    Map<String, String> called = called(document);
    Sentences.of(document.document().text())
        .forEach(s -> told(document, s, called).ifPresent(all::add));
    return all;
  }

  private static boolean isDeed(Event event) {
    return (event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
        && !WORDS.contains(event.type().code())
        && !event.actors().isEmpty();
  }

  private Sign deed(LinkedDocument document, Event event) {
    String text = document.document().text();
    String sentence = event.sentence().in(text);
    Optional<LocalDate> day =
        event
            .when()
            .filter(w -> w.from().isPresent())
            .flatMap(w -> w.from())
            .or(() -> document.document().published());
    return new Sign(
        LedgerLink.Kind.KEPT,
        document.document().id(),
        day,
        event.sentence(),
        sentence,
        sides(event.actors().stream()),
        event.type().code(),
        event.trigger().in(text),
        matter.of(sentence));
  }

  private Optional<Sign> told(LinkedDocument document, Span span, Map<String, String> called) {
    String sentence = span.in(document.document().text());
    return Cue.in(sentence, cues)
        .map(
            cue ->
                new Sign(
                    cue.kind(),
                    document.document().id(),
                    document.document().published(),
                    span,
                    sentence,
                    spokenOf(sentence, called),
                    "",
                    String.join(" ", cue.words()),
                    matter.of(sentence)));
  }

  private static Set<String> spokenOf(String sentence, Map<String, String> called) {
    return called.entrySet().stream()
        .filter(e -> sentence.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words by which a report names sides, with the side; words that name several sides not. */
  private static Map<String, String> called(LinkedDocument document) {
    Map<String, String> out = new TreeMap<>();
    Set<String> unclear = new TreeSet<>();
    actors(document)
        .filter(a -> a.country().isPresent() && a.text().length() >= SHORTEST_NAME)
        .filter(a -> Character.isUpperCase(a.text().charAt(0)))
        .forEach(
            a -> {
              String side = Telling.side(a);
              if (!side.equals(out.getOrDefault(a.text(), side))) {
                unclear.add(a.text());
              }
              out.put(a.text(), side);
            });
    out.keySet().removeAll(unclear);
    return out;
  }

  private static Stream<Actor> actors(LinkedDocument document) {
    Stream<Actor> events =
        document.events().stream()
            .flatMap(e -> Stream.of(e.actors(), e.recipients()).flatMap(List::stream));
    Stream<Actor> ledger =
        document.ledger().stream().flatMap(e -> Stream.concat(Stream.of(e.by()), e.to().stream()));
    return Stream.concat(events, ledger);
  }

  private static Set<String> sides(Stream<Actor> actors) {
    return actors
        .filter(a -> a.country().isPresent())
        .map(Telling::side)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
