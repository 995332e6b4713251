package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.mention.Mentions;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.Evidence;
import org.annalist.model.text.Span;

/** Makes one event of the tellings of one act in a document. */
final class EventMerger {
  private final Mentions mentions;

  EventMerger(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The events in text order. */
  List<Event> merge(List<Event> drafts) {
    List<Event> merged = new ArrayList<>();
    for (Event draft : drafts) {
      Optional<Event> same = merged.stream().filter(e -> isSame(e, draft)).findFirst();
      if (same.isPresent()) {
        merged.set(merged.indexOf(same.get()), join(same.get(), draft));
      } else {
        merged.add(draft);
      }
    }
    return merged.stream().sorted(Comparator.comparing(Event::trigger)).toList();
  }

  private boolean isSame(Event a, Event b) {
    return a.type().equals(b.type())
        && a.status() == b.status()
        && compatible(a.mode(), b.mode())
        && sameSide(a.actors(), b.actors())
        && sameSide(a.recipients(), b.recipients())
        && compatible(a.when().map(w -> w.iso()), b.when().map(w -> w.iso()))
        && mentions.parsed().sentences().size() > 1;
  }

  private static boolean compatible(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean sameSide(List<Actor> a, List<Actor> b) {
    return codes(a).equals(codes(b));
  }

  private static Set<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.toSet());
  }

  private static Event join(Event first, Event more) {
    List<Span> spans = new ArrayList<>(first.evidence().spans());
    spans.addAll(more.evidence().spans());
    return first.toBuilder()
        .mode(first.mode().or(more::mode))
        .when(first.when().or(more::when))
        .where(first.where().or(more::where))
        .harm(first.harm().isNone() ? more.harm() : first.harm())
        .evidence(new Evidence(first.evidence().rule(), spans))
        .build();
  }
}
