package org.annalist.linker.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.linker.incident.DeedNouns;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Blame;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.Stance;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;

/** Ties claims to incidents. Immutable and thread-safe. */
public final class ClaimLinker {
  private final DeedNouns nouns = DeedNouns.builtIn();

  /**
   * Claims tied to incidents, and incidents that know their claims.
   *
   * @param claims in the order given
   * @param incidents in the order given
   * @param problems one remark for each claim that stays open
   */
  public record Linked(List<Claim> claims, List<Incident> incidents, List<Problem> problems) {
    /** Copies the lists. */
    public Linked {
      claims = List.copyOf(claims);
      incidents = List.copyOf(incidents);
      problems = List.copyOf(problems);
    }
  }

  /** Links the claims of one document. */
  public Linked link(
      Document document, List<Event> events, List<Incident> incidents, List<Claim> claims) {
    IncidentChoice choice = new IncidentChoice(document.text(), events, incidents, nouns);
    List<Claim> linked = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : claims) {
      Claim tied = answered(claim, linked).orElseGet(() -> tie(claim, choice.of(claim)));
      if (!tied.candidates().isEmpty()) {
        problems.add(open(document, tied));
      }
      linked.add(tied);
    }
    linked.removeIf(c -> linked.stream().anyMatch(o -> isNamedBy(c, o)));
    List<Incident> knowing = incidents.stream().map(i -> with(i, linked)).toList();
    return new Linked(linked, knowing, problems);
  }

  /** "Another group says it did it": one of whom nothing is known, where the report names one. */
  private static boolean isNamedBy(Claim vague, Claim named) {
    return vague.stance() == named.stance()
        && vague.incident().isPresent()
        && vague.incident().equals(named.incident())
        && isVague(vague.by())
        && !isVague(named.by());
  }

  private static boolean isVague(Actor actor) {
    return actor.entity().isEmpty() && actor.sectors().isEmpty();
  }

  private static Claim tie(Claim claim, List<Incident> incidents) {
    List<String> ids = incidents.stream().map(Incident::id).toList();
    return switch (ids.size()) {
      case 0 -> claim;
      case 1 -> claim.about(ids.get(0));
      default -> claim.amongst(ids);
    };
  }

  /** A denial by somebody who was just blamed is about the same incident as the blame. */
  private static Optional<Claim> answered(Claim claim, List<Claim> before) {
    if (claim.stance() != Stance.DENIED) {
      return Optional.empty();
    }
    return before.stream()
        .filter(b -> b.stance() == Stance.BLAMED)
        .filter(b -> b.about().map(claim.by()::sameAs).orElse(false))
        .reduce((first, second) -> second)
        .map(b -> b.incident().map(claim::about).orElseGet(() -> claim.amongst(b.candidates())));
  }

  private static Problem open(Document document, Claim claim) {
    return Problem.info(
        ProblemCode.AMBIGUOUS_INCIDENT,
        Location.span(document.uri(), claim.span()),
        "may be about any of " + claim.candidates().size() + " incidents: " + claim.text(),
        "all are kept as candidates");
  }

  private static Incident with(Incident incident, List<Claim> claims) {
    List<Actor> claimedBy = new ArrayList<>();
    List<Blame> blamedOn = new ArrayList<>();
    List<Actor> deniedBy = new ArrayList<>();
    for (Claim claim : claims) {
      if (!claim.incident().equals(Optional.of(incident.id()))) {
        continue;
      }
      switch (claim.stance()) {
        case CLAIMED -> addOnce(claimedBy, claim.by());
        case BLAMED -> claim.about().ifPresent(a -> blamedOn.add(new Blame(a, claim.by())));
        case DENIED -> addOnce(deniedBy, claim.by());
        default -> {}
      }
    }
    return new Incident(
        incident.id(),
        incident.type(),
        incident.label(),
        incident.when(),
        incident.where(),
        incident.harm(),
        claimedBy,
        blamedOn,
        deniedBy,
        incident.mentions());
  }

  private static void addOnce(List<Actor> actors, Actor actor) {
    if (actors.stream().noneMatch(actor::sameAs)) {
      actors.add(actor);
    }
  }
}
