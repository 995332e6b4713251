package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/**
 * Who is cast in an act.
 *
 * @param actors who does it, most likely first
 * @param recipients to whom
 */
public record Casting(List<Contender> actors, List<Contender> recipients) {
  /** Copies the lists. */
  public Casting {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * The same without some.
   *
   * @param noActors those who cannot act, in whatever words
   * @param noRecipients those who cannot receive
   */
  public Casting without(List<Actor> noActors, List<Actor> noRecipients) {
    return new Casting(rest(actors, noActors), rest(recipients, noRecipients));
  }

  private static List<Contender> rest(List<Contender> cast, List<Actor> barred) {
    return cast.stream().filter(c -> !c.isAmongActors(barred)).toList();
  }

  /** The actors of contenders, each once. */
  public static List<Actor> meant(List<Contender> cast) {
    List<Actor> out = new ArrayList<>();
    for (Contender contender : cast) {
      for (Actor actor : contender.actors()) {
        if (out.stream().noneMatch(actor::sameAs)) {
          out.add(actor);
        }
      }
    }
    return List.copyOf(out);
  }

  /** The head tokens of all who stand in the sentence. */
  public List<Token> heads() {
    return Stream.concat(actors.stream(), recipients.stream())
        .filter(Contender::isHere)
        .map(Contender::head)
        .toList();
  }

  /** Whether more than words is known of somebody on each side. */
  public boolean hasKnownSides() {
    return actors.stream().anyMatch(Contender::isKnown)
        && recipients.stream().anyMatch(Contender::isKnown);
  }
}
