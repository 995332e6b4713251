package org.annalist.model.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Incident;
import org.annalist.model.problem.Problem;

/**
 * What one report says about an incident.
 *
 * @param document id of the report
 * @param uri where the report came from
 * @param title its headline
 * @param publisher who printed it
 * @param published when, where the date can be right
 * @param incident the incident as this report tells it; its spans are offsets of this report
 * @param mode PLOVER mode of the first telling that has one
 * @param claims claims, blames, confirmations and denials that are about it for certain
 * @param open claims that may be about it, or about another incident of the report
 * @param doubts what is wrong with the report, such as a publication date that cannot be right
 */
public record IncidentAccount(
    String document,
    String uri,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Incident incident,
    Optional<String> mode,
    List<Claim> claims,
    List<Claim> open,
    List<Problem> doubts) {

  /** Copies the lists. */
  public IncidentAccount {
    claims = List.copyOf(claims);
    open = List.copyOf(open);
    doubts = List.copyOf(doubts);
  }

  /** Id of the account: that of the incident in its report. */
  public String id() {
    return incident.id();
  }
}
