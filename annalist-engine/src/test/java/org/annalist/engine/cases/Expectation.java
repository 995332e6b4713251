package org.annalist.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;

/**
 * One line of what a case expects.
 *
 * @param words the line, for the message
 * @param holds whether a coded document fulfils it
 */
record Expectation(String words, Predicate<LinkedDocument> holds) {
  private static final Pattern EVENT =
      Pattern.compile("-> ([A-Z*]+)(?::([a-z-]+))? ([A-Z*]+) \\| (.+) > (.+)");
  private static final Pattern CLAIM = Pattern.compile("claim ([A-Z]+) \\| (.+) > (.+)");
  private static final Pattern LEDGER = Pattern.compile("ledger ([A-Z]+) \\| (.+) > (.+)");
  private static final Pattern NO =
      Pattern.compile("no ([A-Z*]+)(?::([a-z-]+))?(?: ([A-Z]+))?(?: at (.+))?");
  private static final Pattern OPEN = Pattern.compile("open ([A-Z]+) \\| (.+) > (.+)");
  private static final Pattern INCIDENT =
      Pattern.compile("incident (\\S+) \\| killed (\\S+) \\| claimed by (.+)");
  private static final Pattern DETAIL =
      Pattern.compile("(by|when|where|killed|injured|at|recipient not) (.+)");

  /** Reads a line; a detail line narrows the event expectation before it. */
  static void add(String line, List<Expectation> to, String where) {
    Matcher detail = DETAIL.matcher(line);
    if (detail.matches()) {
      EventLine last = (EventLine) narrowed(to, where);
      last.details.add(detail(detail.group(1), detail.group(2)));
      to.set(to.size() - 1, new Expectation(to.get(to.size() - 1).words() + ", " + line, last));
    } else {
      to.add(new Expectation(line, read(line, where)));
    }
  }

  private static Predicate<LinkedDocument> narrowed(List<Expectation> to, String where) {
    if (to.isEmpty() || !(to.get(to.size() - 1).holds() instanceof EventLine)) {
      throw new IllegalArgumentException(where + ": a detail without an event line before it");
    }
    return to.get(to.size() - 1).holds();
  }

  private static Predicate<LinkedDocument> read(String line, String where) {
    Matcher event = EVENT.matcher(line);
    Matcher claim = CLAIM.matcher(line);
    Matcher ledger = LEDGER.matcher(line);
    Matcher open = OPEN.matcher(line);
    Matcher incident = INCIDENT.matcher(line);
    Matcher no = NO.matcher(line);
    if (event.matches()) {
      return new EventLine(event);
    } else if (claim.matches()) {
      return d -> d.claims().stream().anyMatch(c -> isClaim(c, claim));
    } else if (ledger.matches()) {
      return d -> d.ledger().stream().anyMatch(e -> isEntry(e, ledger));
    } else if (open.matches()) {
      return d -> d.claims().stream().anyMatch(c -> isClaim(c, open) && isOpen(c));
    } else if (incident.matches()) {
      return d -> d.incidents().stream().anyMatch(i -> isIncident(i, incident));
    } else if (line.equals("no event")) {
      return d -> d.events().isEmpty();
    } else if (line.equals("no claim")) {
      return d -> d.claims().isEmpty();
    } else if (no.matches()) {
      return d -> d.events().stream().noneMatch(e -> isForbidden(d, e, no));
    }
    throw new IllegalArgumentException(where + ": cannot read " + line);
  }

  private static boolean isClaim(Claim claim, Matcher line) {
    return claim.stance().name().equals(line.group(1))
        && new Parties(line.group(2)).are(List.of(claim.by()))
        && new Parties(line.group(3)).are(claim.about().stream().toList());
  }

  private static boolean isOpen(Claim claim) {
    return claim.incident().isEmpty() && claim.candidates().size() > 1;
  }

  private static boolean isIncident(Incident incident, Matcher line) {
    String killed = incident.harm().killed().map(Object::toString).orElse("-");
    return incident.where().map(Place::name).equals(Optional.of(line.group(1)))
        && killed.equals(line.group(2))
        && new Parties(line.group(3)).are(incident.claimedBy());
  }

  private static boolean isEntry(LedgerEntry entry, Matcher line) {
    List<Actor> makers = new ArrayList<>(entry.jointly());
    makers.add(entry.by());
    return entry.kind().name().equals(line.group(1))
        && new Parties(line.group(2)).areAmong(makers)
        && new Parties(line.group(3)).are(entry.to().stream().toList());
  }

  private static boolean isForbidden(LinkedDocument document, Event event, Matcher line) {
    return (line.group(1).equals("*") || event.type().code().equals(line.group(1)))
        && (line.group(4) == null || isAt(document, event, line.group(4)))
        && (line.group(2) == null || event.mode().equals(Optional.of(line.group(2))))
        && (line.group(3) == null || event.status().name().equals(line.group(3)));
  }

  /** Whether the trigger stands in, or next to, these words of the text. */
  private static boolean isAt(LinkedDocument document, Event event, String words) {
    int at = document.document().text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return event.trigger().overlaps(new Span(at, at + words.length()));
  }

  private static BiPredicate<LinkedDocument, Event> detail(String kind, String value) {
    return switch (kind) {
      case "at" -> (d, e) -> isAt(d, e, value);
      case "recipient not" ->
          (d, e) -> e.recipients().stream().noneMatch(a -> new Parties(value).are(List.of(a)));
      case "by" ->
          (d, e) ->
              new Parties(value).areAmong(e.saidBy().stream().map(Attribution::speaker).toList());
      case "when" -> (d, e) -> e.when().map(When::iso).equals(Optional.of(value));
      case "where" -> (d, e) -> e.where().map(Place::name).equals(Optional.of(value));
      case "killed" -> (d, e) -> e.harm().killed().map(Object::toString).equals(Optional.of(value));
      default -> (d, e) -> e.harm().injured().map(Object::toString).equals(Optional.of(value));
    };
  }

  /** An event that must be there, with its details. */
  private static final class EventLine implements Predicate<LinkedDocument> {
    private final String type;
    private final Optional<String> mode;
    private final String status;
    private final Parties actors;
    private final Parties recipients;
    private final List<BiPredicate<LinkedDocument, Event>> details = new ArrayList<>();

    EventLine(Matcher line) {
      type = line.group(1);
      mode = Optional.ofNullable(line.group(2));
      status = line.group(3);
      actors = new Parties(line.group(4));
      recipients = new Parties(line.group(5));
    }

    @Override
    public boolean test(LinkedDocument document) {
      return document.events().stream().anyMatch(e -> isThis(document, e));
    }

    private boolean isThis(LinkedDocument document, Event event) {
      return (type.equals("*") || event.type().code().equals(type))
          && (mode.isEmpty() || event.mode().equals(mode))
          && (status.equals("*") || event.status().name().equals(status))
          && actors.are(event.actors())
          && recipients.are(event.recipients())
          && details.stream().allMatch(d -> d.test(document, event));
    }
  }
}
