package org.annalist.record.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.annalist.record.store.sqlite.SqliteEventStore;

/** A process of its own that writes until it is killed, and tells what it has written. */
final class CrashWriter {
  static final int EVENTS = 120;

  private CrashWriter() {}

  public static void main(String[] arguments) {
    EventStore store = SqliteEventStore.open(Path.of(arguments[0])).value().orElseThrow();
    int round = Integer.parseInt(arguments[1]);
    for (int i = 0; ; i++) {
      // Every third document is a new version of one from the rounds before.
      String uri = i % 3 == 0 ? "file:again-" + i : "file:round-" + round + "-" + i;
      store.put(document(uri, "Text of round " + round + ", number " + i + "."));
      System.out.println(uri + "\t" + round);
    }
  }

  private static LinkedDocument document(String uri, String text) {
    Document document = Document.builder(text).uri(uri).build();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(
          Event.builder(new EventType("CONSULT"), new Span(0, 4), new Span(0, text.length()))
              .evidence(new Evidence("rule-" + i, List.of()))
              .incident(Optional.empty())
              .idIn(document.id())
              .build());
    }
    return new LinkedDocument(document, events, List.of(), List.of(), List.of(), List.of());
  }
}
