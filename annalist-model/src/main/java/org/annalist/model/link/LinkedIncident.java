package org.annalist.model.link;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.problem.Problem;

/**
 * One happening in the world with all reports that tell of it.
 *
 * @param id derived from the first account; ids given earlier still find it
 * @param type PLOVER type that most reports give
 * @param mode PLOVER mode that most reports give
 * @param label short name for people
 * @param when best supported time: most reports agree, then the most precise
 * @param where best supported place
 * @param killed range over the newest figures of all sources
 * @param injured range over the newest figures of all sources
 * @param figures every figure by report, oldest report first
 * @param victims who was hurt, each once
 * @param weapon the words most reports use
 * @param claims claims, blames, confirmations and denials with their words, oldest report first
 * @param openClaims claims that may be about another incident
 * @param accounts what each report says, oldest first; reports without a date last
 * @param independent how many of the reports are no copies of each other
 * @param links why the accounts are held to tell of the same happening
 * @param candidates links to accounts of other incidents that may be the same happening
 * @param remarks contradictory figures, impossible dates, corrections in force
 */
public record LinkedIncident(
    String id,
    EventType type,
    Optional<String> mode,
    String label,
    Optional<Sourced<When>> when,
    Optional<Sourced<Place>> where,
    Optional<CountRange> killed,
    Optional<CountRange> injured,
    List<Figure> figures,
    List<Actor> victims,
    Optional<String> weapon,
    List<Sourced<Claim>> claims,
    List<Sourced<Claim>> openClaims,
    List<IncidentAccount> accounts,
    int independent,
    List<NodeLink> links,
    List<NodeLink> candidates,
    List<Problem> remarks) {

  /** Copies the lists; refuses an incident nobody tells of. */
  public LinkedIncident {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("an incident without accounts: " + id);
    }
    figures = List.copyOf(figures);
    victims = List.copyOf(victims);
    claims = List.copyOf(claims);
    openClaims = List.copyOf(openClaims);
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    candidates = List.copyOf(candidates);
    remarks = List.copyOf(remarks);
  }
}
