package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.coder.argument.Slots;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/**
 * Recipients that stand inside what an event is about: "refused to lift the ban on ships",
 * "demanded that the government resign", "established relations with the republic".
 */
final class Hidden {
  private static final List<String> OF_CLAUSE =
      List.of("obj", "iobj", "with", "to", "on", "against", "from", "for", "of");
  private static final List<String> OF_NOUN =
      List.of("with", "on", "against", "to", "from", "by", "of", "for", "between", "poss", "mod");

  private final SentenceView view;
  private final Fillers fillers;
  private final RoleFiller roles;

  Hidden(SentenceView view, Fillers fillers, RoleFiller roles) {
    this.view = view;
    this.fillers = fillers;
    this.roles = roles;
  }

  /** The recipients found inside the content or the consumed words; empty when there are none. */
  List<Filler> recipients(Candidate candidate, List<Filler> doers) {
    Set<Token> used = doers.stream().map(Filler::token).collect(Collectors.toSet());
    List<Actor> actors = doers.stream().flatMap(d -> d.actors().stream()).toList();
    for (int index : candidate.consumed().stream().sorted().toList()) {
      Slots slots = view.slots().of(view.sentence().token(index));
      List<Filler> found = first(slots, OF_NOUN, used, actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (String slot : candidate.row().frame().content()) {
      for (Token content : candidate.slots().get(slot)) {
        List<Filler> found = inContent(candidate, content, used, actors);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Filler> inContent(
      Candidate candidate, Token content, Set<Token> used, List<Actor> actors) {
    List<Filler> coded = ofCandidate(content, used, actors);
    if (!coded.isEmpty()) {
      return coded;
    }
    Slots slots = view.slots().of(content);
    boolean asked = candidate.type().code().equals("REQUEST");
    List<String> order = new ArrayList<>(asked ? List.of("subj") : List.of());
    order.addAll(CandidateFinder.isNominal(content) ? OF_NOUN : OF_CLAUSE);
    return first(slots, order, used, actors);
  }

  /** What is promised or refused may be an act of its own, with recipients of its own. */
  private List<Filler> ofCandidate(Token content, Set<Token> used, List<Actor> actors) {
    Optional<Candidate> act = roles.at(content).filter(c -> !used.contains(c.trigger()));
    if (act.isEmpty()) {
      return List.of();
    }
    Roles inner = roles.fill(act.get());
    List<Actor> others =
        Stream.concat(inner.recipients().stream(), inner.actors().stream())
            .filter(Roles::isKnown)
            .filter(a -> actors.stream().noneMatch(a::sameAs))
            .toList();
    boolean asked = inner.recipients().stream().anyMatch(Roles::isKnown);
    return others.isEmpty()
        ? List.of()
        : List.of(
            new Filler(content, asked ? known(inner, actors) : others, Optional.empty(), true));
  }

  private static List<Actor> known(Roles roles, List<Actor> actors) {
    return roles.recipients().stream()
        .filter(Roles::isKnown)
        .filter(a -> actors.stream().noneMatch(a::sameAs))
        .toList();
  }

  /** Words of which nothing is known that stand where a recipient would in what is promised. */
  List<Filler> bare(Candidate candidate) {
    for (String slot : candidate.row().frame().content()) {
      for (Token content : candidate.slots().get(slot)) {
        Slots slots = view.slots().of(content);
        for (String inner : List.of("to", "with", "for")) {
          List<Filler> found =
              slots.near(inner).stream()
                  .map(fillers::one)
                  .filter(f -> !f.actors().isEmpty())
                  .toList();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private List<Filler> first(Slots slots, List<String> order, Set<Token> used, List<Actor> actors) {
    for (String slot : order) {
      List<Filler> found =
          tokens(slots, slot).stream()
              .filter(t -> !used.contains(t))
              .flatMap(t -> fillers.all(t).stream())
              .filter(Filler::known)
              .filter(f -> f.actors().stream().noneMatch(a -> actors.stream().anyMatch(a::sameAs)))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Token> tokens(Slots slots, String slot) {
    return slot.equals("subj") || slot.equals("obj") ? slots.get(slot) : slots.near(slot);
  }
}
