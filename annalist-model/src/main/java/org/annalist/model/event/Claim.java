package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * A statement about who did it: a claim of responsibility, a blame, a confirmation or a denial.
 *
 * @param stance CLAIMED, BLAMED, CONFIRMED or DENIED
 * @param by who states it
 * @param about who is said to have done it; the speaker itself for claims and, mostly, denials;
 *     absent when not said
 * @param text the words of the statement
 * @param span where they stand
 * @param target the words that name what was done ("the attack"), for the linker; absent when not
 *     named
 * @param incident the incident meant, when exactly one fits
 * @param candidates the incidents that may be meant, two or more, when it is open
 * @param rule id of the rule that found it
 */
public record Claim(
    Stance stance,
    Actor by,
    Optional<Actor> about,
    String text,
    Span span,
    Optional<Span> target,
    Optional<String> incident,
    List<String> candidates,
    String rule) {

  /** Copies the candidates; refuses REPORTED, and candidates beside a certain incident. */
  public Claim {
    if (stance == Stance.REPORTED) {
      throw new IllegalArgumentException("a plain report is no claim: " + text);
    }
    if (incident.isPresent() && !candidates.isEmpty()) {
      throw new IllegalArgumentException("either one incident or candidates: " + candidates);
    }
    candidates = List.copyOf(candidates);
  }

  /** The claim with its incident known. */
  public Claim about(String incidentId) {
    return new Claim(
        stance, by, about, text, span, target, Optional.of(incidentId), List.of(), rule);
  }

  /** The claim with several incidents that may be meant. */
  public Claim amongst(List<String> incidentIds) {
    return new Claim(stance, by, about, text, span, target, Optional.empty(), incidentIds, rule);
  }
}
