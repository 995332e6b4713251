package org.annalist.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.MentionKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;

/** What sort of somebody or something stands at a word, in one word. Used by one thread. */
final class Sides {
  private final SentenceView view;
  private final Map<Integer, String> kinds = new HashMap<>();

  Sides(SentenceView view) {
    this.view = view;
  }

  /**
   * The sector of who is meant ({@code GOV}, {@code REB} …), {@code state} for a bare country, or
   * {@code who} (an open pronoun), {@code time}, {@code place}, {@code name}, {@code thing} and
   * {@code clause} for the rest.
   */
  String kind(Token token) {
    return kinds.computeIfAbsent(token.index(), i -> find(token));
  }

  /** Whether somebody is known there by country or sector. */
  boolean isKnown(Token token) {
    String kind = kind(token);
    return kind.equals("state") || Character.isUpperCase(kind.charAt(0));
  }

  /** The country of who is meant there. */
  Optional<String> country(Token token) {
    return mention(token).flatMap(Sides::known).flatMap(Actor::country);
  }

  private String find(Token token) {
    Optional<Actor> actor = mention(token).flatMap(Sides::known);
    if (actor.isPresent()) {
      List<String> sectors = actor.get().sectors();
      return sectors.isEmpty() ? "state" : sectors.get(0);
    }
    if (token.upos() == UniversalTag.VERB) {
      return "clause";
    }
    if (view.mentions().timeAt(view.index(), token.index()).isPresent()) {
      return "time";
    }
    if (mention(token).filter(m -> m.kind() == MentionKind.PRONOUN).isPresent()
        || token.upos() == UniversalTag.PRON) {
      return "who";
    }
    if (view.mentions().placeAt(view.index(), token.index()).isPresent()) {
      return "place";
    }
    return view.sentence().nameAt(token.index()).isPresent() ? "name" : "thing";
  }

  private Optional<ActorMention> mention(Token token) {
    return view.mentions()
        .actors()
        .headedBy(view.index(), token.index())
        .or(() -> view.mentions().actors().around(view.index(), token.index()));
  }

  private static Optional<Actor> known(ActorMention mention) {
    return mention.members().stream().filter(Roles::isKnown).findFirst();
  }
}
