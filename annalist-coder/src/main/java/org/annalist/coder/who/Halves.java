package org.annalist.coder.who;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;

/**
 * States of divided lands called by their half: "the North" in a report that names North Korea.
 * Immutable.
 */
final class Halves {
  private static final Set<String> HALVES = Set.of("north", "south", "east", "west");

  private final Map<String, Resolution> states;

  private Halves(Map<String, Resolution> states) {
    this.states = Map.copyOf(states);
  }

  /** The halves of which the drafts of a document name one state in full; of two, neither. */
  static Halves of(List<List<Draft>> drafts) {
    Map<String, Resolution> states = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (List<Draft> here : drafts) {
      for (Draft draft : here) {
        String[] words = draft.words().toLowerCase(Locale.ROOT).split(" ");
        boolean state = draft.what().kind() == ActorKind.STATE && words.length == 2;
        if (state && HALVES.contains(words[0])) {
          Resolution first = states.putIfAbsent(words[0], draft.what());
          if (first != null && !first.country().equals(draft.what().country())) {
            open.add(words[0]);
          }
        }
      }
    }
    states.keySet().removeAll(open);
    return new Halves(states);
  }

  /** The draft as the state, when it calls one by its half. */
  Draft settle(Draft draft) {
    boolean name = Character.isUpperCase(draft.words().codePointAt(0));
    Resolution state = states.get(draft.words().toLowerCase(Locale.ROOT));
    return name && draft.definite() && state != null ? draft.with(named(draft, state)) : draft;
  }

  private static Resolution named(Draft draft, Resolution state) {
    Reason why = new Reason(draft.words(), "is " + state.name() + " in this report", "coder.who");
    return state.withSectors(state.sectors(), why);
  }
}
