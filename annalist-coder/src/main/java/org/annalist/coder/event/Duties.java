package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.party.Parties;
import org.annalist.coder.tree.Moods;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Stance;

/**
 * What one says is another's duty he asks him to do: "the envoy said both sides must withdraw" is a
 * request of the envoy. Used by one thread.
 */
final class Duties {
  private final SentenceView view;
  private final Moods moods;
  private final Parties parties;

  Duties(SentenceView view, Moods moods, Parties parties) {
    this.view = view;
    this.moods = moods;
    this.parties = parties;
  }

  /** Who asks whom for what this word tells; absent when nobody does. */
  Optional<Roles> asked(Token word) {
    Optional<Token> duty =
        word.upos() == UniversalTag.VERB ? moods.duty(view.tree(), word) : Optional.empty();
    Optional<Token> bearer = duty.flatMap(d -> view.tree().child(d, "nsubj"));
    return bearer.flatMap(b -> duty.flatMap(this::speaker).flatMap(speaker -> asked(speaker, b)));
  }

  private Optional<Roles> asked(Actor speaker, Token bearer) {
    List<Actor> addressed = parties.of(view.tree(), bearer);
    boolean other =
        addressed.stream().anyMatch(Roles::isKnown)
            && addressed.stream().noneMatch(a -> isSide(a, speaker));
    return other
        ? Optional.of(new Roles(List.of(speaker), addressed, List.of(bearer), true))
        : Optional.empty();
  }

  private static boolean isSide(Actor actor, Actor speaker) {
    return actor.sameAs(speaker)
        || (actor.country().isPresent() && actor.country().equals(speaker.country()));
  }

  private Optional<Actor> speaker(Token duty) {
    return parties.saying(duty.span()).stream()
        .filter(a -> a.stance() == Stance.REPORTED)
        .map(Attribution::speaker)
        .findFirst()
        .filter(s -> s.country().isPresent());
  }
}
