package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.NodeLink;
import org.annalist.model.link.Sourced;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Span;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;

/** Words what is known of an incident. */
final class IncidentEntries {
  /** Follows a claim that may be about another incident. */
  static final String DOUBT = " It is not certain that this is the incident meant.";

  private static final int MOST_CITES = 4;

  private final Passages passages;
  private final BriefQuestion question;

  IncidentEntries(Passages passages, BriefQuestion question) {
    this.passages = passages;
    this.question = question;
  }

  Entry of(LinkedIncident incident) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(harm(incident), mentions(incident)));
    perSource(incident).ifPresent(lines::add);
    if (Composition.isContested(incident)) {
      lines.add(new Line("Who did it is contested, see below.", List.of()));
    } else {
      lines.addAll(claims(incident));
    }
    lines.add(told(incident));
    maybeSame(incident).ifPresent(lines::add);
    lines.addAll(remarks(incident));
    return new Entry(incident.id(), heading(incident), badge(incident), lines);
  }

  /** "Suicide attack in Karachi, 26 April 2022". */
  static String heading(LinkedIncident incident) {
    String what = Wording.capital(incident.label().split(",", 2)[0]);
    String where =
        incident
            .where()
            .map(Sourced::value)
            .map(
                p ->
                    (p.precision() == PlacePrecision.NEAR ? " near " : " in ")
                        + p.name()
                        + p.country()
                            .filter(c -> p.precision() != PlacePrecision.COUNTRY)
                            .map(c -> ", " + Wording.country(c))
                            .orElse(""))
            .orElse(", place not known");
    return what + where + when(incident);
  }

  private static String when(LinkedIncident incident) {
    return incident
        .when()
        .map(Sourced::value)
        .map(w -> ", " + Wording.when(w))
        .orElse(", day not known");
  }

  private static String badge(LinkedIncident incident) {
    return incident.killed().map(k -> k + " killed").orElse("");
  }

  /** "3–4 killed and 2 injured, Chinese citizens; weapon: car bomb." */
  String harm(LinkedIncident incident) {
    List<String> figures = new ArrayList<>();
    incident.killed().ifPresent(k -> figures.add(k + " killed"));
    incident.injured().ifPresent(i -> figures.add(i + " injured"));
    String toll = figures.isEmpty() ? "Nobody says how many were hurt" : Wording.list(figures);
    String victims =
        Victims.of(incident, question).isEmpty()
            ? ""
            : "; victims: " + Wording.list(Victims.of(incident, question));
    String weapon = incident.weapon().map(w -> "; weapon: " + w).orElse("");
    return Wording.capital(toll) + victims + weapon + ".";
  }

  /** The clearest mention in each of the first reports. */
  List<Integer> mentions(LinkedIncident incident) {
    Set<String> reports = new TreeSet<>();
    return incident.accounts().stream()
        .filter(a -> reports.add(a.document()))
        .limit(MOST_CITES)
        .flatMap(a -> mention(a).stream())
        .toList();
  }

  /** The first mention below the headline; in the headline when there is no other. */
  private List<Integer> mention(IncidentAccount account) {
    int headline = account.title().map(String::length).orElse(0);
    List<Span> all = account.incident().mentions();
    return all.stream()
        .filter(m -> m.start() > headline)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(m -> passages.cite(account.document(), m))
        .orElse(List.of());
  }

  /** The figures by source where they differ: "Killed, by source: 3 (Courier, 1 May); 4 (...)". */
  private Optional<Line> perSource(LinkedIncident incident) {
    List<Figure> killed =
        incident.figures().stream().filter(f -> f.kind() == Figure.Kind.KILLED).toList();
    if (killed.stream().map(Figure::count).distinct().count() < 2) {
      return Optional.empty();
    }
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    List<Integer> cites = new ArrayList<>();
    for (Figure figure : killed) {
      sources
          .computeIfAbsent(figure.count().toString(), k -> new LinkedHashSet<>())
          .add(source(figure.account()));
      cites.addAll(mention(figure.account()));
    }
    String each =
        sources.entrySet().stream()
            .map(e -> e.getKey() + " (" + String.join("; ", e.getValue()) + ")")
            .collect(Collectors.joining("; "));
    return Optional.of(
        new Line("The dead by source: " + each + ".", cites.stream().distinct().toList()));
  }

  static String source(IncidentAccount account) {
    String who = account.publisher().or(account::title).orElse(account.uri());
    return account.published().map(d -> who + ", " + Wording.day(d)).orElse(who);
  }

  /** Who claims, blames, confirms, denies. */
  List<Line> claims(LinkedIncident incident) {
    Map<String, List<Integer>> cites = new LinkedHashMap<>();
    for (Sourced<Claim> claim : incident.claims()) {
      if (isKnown(claim.value().by()) || incident.claims().size() == 1) {
        add(cites, claim, takenBack(claim, incident));
      }
    }
    incident.openClaims().forEach(c -> add(cites, c, takenBack(c, incident) + DOUBT));
    return cites.entrySet().stream().map(e -> new Line(e.getKey(), e.getValue())).toList();
  }

  /** What came of a denial when the same party claimed the deed in a later report. */
  private static String takenBack(Sourced<Claim> denial, LinkedIncident incident) {
    return denial.value().stance() != Stance.DENIED
        ? ""
        : incident.claims().stream()
            .filter(c -> c.value().stance() == Stance.CLAIMED)
            .filter(c -> c.value().by().sameAs(denial.value().by()))
            .map(Sourced::account)
            .filter(a -> isLater(a, denial.account()))
            .findFirst()
            .map(a -> " It claimed responsibility later (" + source(a) + ").")
            .orElse("");
  }

  private static boolean isLater(IncidentAccount one, IncidentAccount other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && one.published().get().isAfter(other.published().get());
  }

  private static boolean isKnown(Actor actor) {
    return actor.country().isPresent() || !actor.sectors().isEmpty();
  }

  private void add(Map<String, List<Integer>> cites, Sourced<Claim> claim, String doubt) {
    cites
        .computeIfAbsent(Wording.capital(said(claim.value())) + "." + doubt, k -> new ArrayList<>())
        .addAll(passages.cite(claim.account().document(), claim.value().span()));
  }

  /** "the Baloch Liberation Army claimed responsibility". */
  static String said(Claim claim) {
    String by = claim.by().name();
    String about = claim.about().filter(a -> !a.sameAs(claim.by())).map(Actor::name).orElse("");
    return switch (claim.stance()) {
      case CLAIMED -> by + " claimed responsibility";
      case BLAMED -> by + " blamed " + (about.isEmpty() ? "somebody" : about);
      case CONFIRMED -> by + " confirmed it" + (about.isEmpty() ? "" : " of " + about);
      case DENIED -> by + " denied it" + (about.isEmpty() ? "" : " of " + about);
      case REPORTED -> by + " spoke of it";
    };
  }

  private static Line told(LinkedIncident incident) {
    long reports = incident.accounts().stream().map(IncidentAccount::document).distinct().count();
    String copies =
        incident.independent() < reports
            ? ", " + incident.independent() + " of them no copies of others"
            : "";
    return new Line("Told by " + Wording.count(reports, "report") + copies + ".", List.of());
  }

  /** What a reader has to be told besides; figures that differ stand in a line of their own. */
  private static List<Line> remarks(LinkedIncident incident) {
    return incident.remarks().stream()
        .filter(p -> p.code() != ProblemCode.CONTRADICTORY_FIGURES)
        .map(p -> Wording.capital(p.message()) + " (" + p.where() + ").")
        .distinct()
        .map(words -> new Line(words, List.of()))
        .toList();
  }

  private static Optional<Line> maybeSame(LinkedIncident incident) {
    return incident.candidates().stream()
        .findFirst()
        .map(
            (NodeLink l) ->
                new Line(
                    "May be one with another incident on record ("
                        + l.parts().get(0).words()
                        + "); kept apart.",
                    List.of()));
  }

  /** What nobody says: "the day; how many died". */
  static List<String> unknown(LinkedIncident incident) {
    List<String> out = new ArrayList<>();
    Optional<When> when = incident.when().map(Sourced::value);
    if (when.isEmpty()) {
      out.add("the day");
    } else if (when.get().partial().isPresent()) {
      out.add("the year");
    }
    if (incident.where().isEmpty()) {
      out.add("the place");
    }
    Optional<CountRange> killed = incident.killed();
    if (killed.isEmpty() && incident.type().code().equals("ASSAULT")) {
      out.add("how many died");
    }
    boolean claimed =
        incident.claims().stream().anyMatch(c -> c.value().stance() == Stance.CLAIMED);
    if (!claimed) {
      out.add("who did it, in anybody's own words");
    }
    return out;
  }
}
