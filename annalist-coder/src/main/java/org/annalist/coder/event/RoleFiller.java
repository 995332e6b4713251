package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.lexicon.Frame;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/** Fills the roles of a candidate from its slots, in the order its frame prefers. */
final class RoleFiller {
  /** Slots in which words of which nothing is known still name who is acted on. */
  private static final Set<String> NAMING = Set.of("obj", "on", "against", "of", "at", "into");

  /** Types whose object may be an act of somebody, who is then meant. */
  private static final Set<String> ABOUT_ACTS =
      Set.of("ACCUSE", "SUPPORT", "REJECT", "REQUEST", "THREATEN");

  /** What is promised is a thing more often than somebody, so words unknown are no recipients. */
  private static final String AGREE = "AGREE";

  private final Fillers fillers;
  private final Hidden hidden;
  private final Neighbours neighbours;
  private final Map<Integer, Candidate> all;
  private final Map<Integer, Candidate> acts;

  /** A filler of roles in a sentence whose candidates are these, by token. */
  RoleFiller(SentenceView view, Fillers fillers, Map<Integer, Candidate> all) {
    this.fillers = fillers;
    this.hidden = new Hidden(view, fillers, this);
    this.neighbours = new Neighbours(view, fillers);
    this.all = Map.copyOf(all);
    this.acts =
        all.entrySet().stream()
            .filter(e -> e.getValue().isNoun())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The roles of a candidate. */
  Roles fill(Candidate candidate) {
    Frame frame = candidate.row().frame();
    return frame.isTwoSided() ? parties(candidate, frame) : sides(candidate, frame);
  }

  /** The candidate at a word, if any. */
  Optional<Candidate> at(Token token) {
    return Optional.ofNullable(all.get(token.index()));
  }

  private Roles parties(Candidate candidate, Frame frame) {
    List<Filler> all = new ArrayList<>();
    for (String slot : frame.parties()) {
      known(candidate, slot).forEach(all::add);
    }
    if (!all.isEmpty()) {
      all.addAll(neighbours.included(candidate));
    }
    return new Roles(distinct(all), List.of(), tokens(all), isNamed(all));
  }

  private Roles sides(Candidate candidate, Frame frame) {
    List<Filler> doers = firstKnown(candidate, frame.actors(), List.of());
    if (doers.isEmpty() && candidate.deed().isEmpty()) {
      doers = neighbours.doers(candidate);
    }
    List<Filler> others = firstKnown(candidate, frame.recipients(), doers);
    if (others.isEmpty()) {
      others = hidden.recipients(candidate, doers);
    }
    if (others.isEmpty()) {
      others = neighbours.recipients(candidate, doers);
    }
    if (others.isEmpty() && !candidate.type().code().equals(AGREE)) {
      others = firstBare(candidate, frame.recipients());
    }
    if (others.isEmpty()) {
      others = hidden.bare(candidate);
    }
    Roles own = roles(doers, others);
    return candidate.deed().map(d -> own.or(fill(d))).orElse(own);
  }

  private static Roles roles(List<Filler> doers, List<Filler> others) {
    List<Actor> actors = distinct(doers);
    List<Actor> recipients =
        distinct(others).stream().filter(r -> actors.stream().noneMatch(r::sameAs)).toList();
    List<Token> taken = new ArrayList<>(tokens(doers));
    taken.addAll(tokens(others));
    return new Roles(actors, recipients, taken, isNamed(doers) || isNamed(others));
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
        .filter(t -> !(slot.equals("mod") && fillers.isTown(t)))
        .flatMap(t -> acts.containsKey(t.index()) ? doersOf(candidate, t) : fillers.all(t).stream())
        .filter(Filler::known)
        .toList();
  }

  /** Who condemns an attack condemns who did it; an act is never somebody itself. */
  private Stream<Filler> doersOf(Candidate candidate, Token act) {
    Candidate deed = acts.get(act.index());
    if (!ABOUT_ACTS.contains(candidate.type().code()) || deed == candidate) {
      return Stream.empty();
    }
    Roles roles = fill(deed);
    return roles.actors().isEmpty()
        ? Stream.empty()
        : Stream.of(new Filler(act, roles.actors(), Optional.empty(), roles.named()));
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
              .filter(t -> !acts.containsKey(t.index()))
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

  private static boolean isNamed(List<Filler> all) {
    return all.stream().anyMatch(Filler::known);
  }

  private static List<Token> tokens(List<Filler> fillers) {
    return fillers.stream().map(Filler::token).toList();
  }
}
