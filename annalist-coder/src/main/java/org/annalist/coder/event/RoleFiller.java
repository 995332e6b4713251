package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.lexicon.Frame;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/** Fills the roles of a candidate from its slots, in the order its frame prefers. */
final class RoleFiller {
  /** Slots in which words of which nothing is known still name who is acted on. */
  private static final Set<String> NAMING = Set.of("obj", "on", "against", "of", "at", "into");

  private final SentenceView view;
  private final Fillers fillers;

  RoleFiller(SentenceView view, Fillers fillers) {
    this.view = view;
    this.fillers = fillers;
  }

  /** The roles of a candidate. */
  Roles fill(Candidate candidate) {
    Frame frame = candidate.row().frame();
    return frame.isTwoSided() ? parties(candidate, frame) : sides(candidate, frame);
  }

  private Roles parties(Candidate candidate, Frame frame) {
    List<Filler> all = new ArrayList<>();
    for (String slot : frame.parties()) {
      known(candidate, slot).forEach(all::add);
    }
    return new Roles(distinct(all), List.of(), tokens(all));
  }

  private Roles sides(Candidate candidate, Frame frame) {
    List<Filler> doers = firstKnown(candidate, frame.actors(), List.of());
    List<Filler> others = firstKnown(candidate, frame.recipients(), doers);
    if (others.isEmpty()) {
      others = new Hidden(view, fillers).recipients(candidate, doers);
    }
    if (others.isEmpty()) {
      others = firstBare(candidate, frame.recipients());
    }
    List<Actor> actors = distinct(doers);
    List<Actor> recipients =
        distinct(others).stream().filter(r -> actors.stream().noneMatch(r::sameAs)).toList();
    List<Token> taken = new ArrayList<>(tokens(doers));
    taken.addAll(tokens(others));
    return new Roles(actors, recipients, taken);
  }

  private List<Filler> firstKnown(Candidate candidate, List<String> slots, List<Filler> without) {
    Set<Token> used = new LinkedHashSet<>(tokens(without));
    for (String slot : slots) {
      List<Filler> found =
          known(candidate, slot).stream().filter(f -> !used.contains(f.token())).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The known fillers of a slot, words that are part of the event itself left out. */
  private List<Filler> known(Candidate candidate, String slot) {
    return candidate.slots().get(slot).stream()
        .filter(t -> !candidate.consumed().contains(t.index()) && !inHead(candidate, t))
        .flatMap(t -> fillers.all(t).stream())
        .filter(Filler::known)
        .toList();
  }

  private static boolean inHead(Candidate candidate, Token token) {
    return candidate.words().contains(token.index());
  }

  private List<Filler> firstBare(Candidate candidate, List<String> slots) {
    for (String slot : slots) {
      if (!NAMING.contains(slot)) {
        continue;
      }
      List<Filler> found =
          candidate.slots().get(slot).stream()
              .filter(t -> !candidate.consumed().contains(t.index()) && !inHead(candidate, t))
              .map(fillers::one)
              .filter(f -> !f.actors().isEmpty())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Actor> distinct(List<Filler> fillers) {
    List<Actor> actors = new ArrayList<>();
    for (Filler filler : fillers) {
      for (Actor actor : filler.actors()) {
        if (actors.stream().noneMatch(actor::sameAs)) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  private static List<Token> tokens(List<Filler> fillers) {
    return fillers.stream().map(Filler::token).toList();
  }
}
