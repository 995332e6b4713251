package org.annalist.record.store.sqlite;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;

/** The words by which a document's events are found: types, modes, names, codes, labels. */
final class EventWords {
  private final Set<String> words = new LinkedHashSet<>();

  private EventWords() {}

  static String of(LinkedDocument linked) {
    EventWords out = new EventWords();
    linked.events().forEach(out::event);
    linked.incidents().forEach(i -> out.words.add(i.label()));
    linked.incidents().forEach(i -> i.where().ifPresent(out::place));
    linked
        .claims()
        .forEach(c -> out.actors(Stream.concat(Stream.of(c.by()), c.about().stream()).toList()));
    linked.claims().forEach(c -> out.words.add(c.stance().name().toLowerCase(Locale.ROOT)));
    linked.ledger().forEach(l -> out.words.add(l.kind().name().toLowerCase(Locale.ROOT)));
    linked
        .ledger()
        .forEach(l -> out.actors(Stream.concat(Stream.of(l.by()), l.to().stream()).toList()));
    return String.join("\n", out.words);
  }

  private void event(Event event) {
    words.add(event.type().code().toLowerCase(Locale.ROOT));
    event.mode().ifPresent(words::add);
    words.addAll(event.contexts());
    actors(event.actors());
    actors(event.recipients());
    actors(event.harm().victims());
    actors(event.saidBy().stream().map(Attribution::speaker).toList());
    event.where().ifPresent(this::place);
    event.harm().weapon().ifPresent(words::add);
  }

  private void actors(Collection<Actor> actors) {
    for (Actor actor : actors) {
      words.add(actor.name());
      words.add(actor.code());
    }
  }

  private void place(Place place) {
    words.add(place.name());
    place.admin1().ifPresent(words::add);
    place.country().ifPresent(words::add);
  }
}
