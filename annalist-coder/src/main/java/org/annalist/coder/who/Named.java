package org.annalist.coder.who;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.MentionKind;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.model.event.Actor;
import org.annalist.model.text.TokenSpan;

/**
 * A mention resolved in its document.
 *
 * @param draft the phrase
 * @param form name, description or pronoun
 * @param kind what is named as a whole
 * @param members who is meant
 */
record Named(Draft draft, MentionKind form, ActorKind kind, List<Actor> members) {
  Named {
    members = List.copyOf(members);
  }

  TokenSpan tokens() {
    return draft.tokens();
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON || (kind == ActorKind.ROLE && !isPlural());
  }

  boolean isState() {
    return kind == ActorKind.STATE;
  }

  boolean isGroup() {
    return kind == ActorKind.ARMED_GROUP || kind == ActorKind.ORGANISATION;
  }

  /** Whether "it" may stand for it. */
  boolean isOrganised() {
    return isState() || isGroup() || kind == ActorKind.METONYM || kind == ActorKind.COLLECTIVE;
  }

  boolean isPlural() {
    String words = draft.words();
    return members.size() > 1
        || words.endsWith("s")
        || words.endsWith("men")
        || words.endsWith("people");
  }

  /** The one country all members share. */
  Optional<String> country() {
    List<String> codes = members.stream().flatMap(m -> m.country().stream()).distinct().toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }
}
