package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.event.OpenAct;
import org.annalist.coder.role.CastCase;
import org.annalist.coder.role.Contender;
import org.annalist.coder.role.RoleCase;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/** The right sides of an event that a person coded, laid over the contenders of an act. */
final class GoldRoles {
  private static final Map<String, String> SAME = Map.of("ISM", "IMG", "UNO", "IGO", "EUR", "IGO");

  /** How right it is to name the right country in other words. */
  private static final double SAME_COUNTRY = 0.5;

  /** How right it is to name the right words that the coder takes for another country's. */
  private static final double MISREAD = 0.3;

  private final TrainReport report;
  private final GoldEvent event;

  private GoldRoles(TrainReport report, GoldEvent event) {
    this.report = report;
    this.event = event;
  }

  static GoldRoles of(TrainReport report, GoldEvent event) {
    return new GoldRoles(report, event);
  }

  /** The act that tells the event: at its trigger, else of its type in its quote. */
  Optional<OpenAct> act(List<OpenAct> acts) {
    Comparator<OpenAct> better =
        Comparator.comparingInt((OpenAct a) -> event.isTriggeredBy(a.trigger()) ? 0 : 1)
            .thenComparingInt(a -> a.ruleType().equals(event.type()) ? 0 : 1)
            .thenComparing(OpenAct::trigger);
    return acts.stream()
        .filter(a -> event.isTold(a.trigger()))
        .filter(a -> event.isTriggeredBy(a.trigger()) || a.ruleType().equals(event.type()))
        .min(better);
  }

  /** The act read as the event. */
  OpenAct.Seen seen(OpenAct act) {
    String name = event.status().toUpperCase(Locale.ROOT);
    Status status =
        Arrays.stream(Status.values())
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElse(Status.HAPPENED);
    return act.as(event.type(), status);
  }

  /** The act with the options that are right on each side. */
  CastExample example(OpenAct act) {
    CastCase seen = seen(act).cast();
    return new CastExample(
        seen, right(act, seen, "actor"), right(act, seen, "recipient"), report.isHome());
  }

  private List<Double> right(OpenAct act, CastCase seen, String role) {
    List<Fields> parties = event.fields().objects(role);
    List<Double> out = new ArrayList<>();
    for (RoleCase each : seen.cases()) {
      out.add(parties.stream().mapToDouble(p -> right(act, seen, each, p)).max().orElse(0));
    }
    out.add(parties.isEmpty() ? 1.0 : 0.0);
    return out;
  }

  /** The very words coded as they should be are right, other words for the country nearly. */
  private double right(OpenAct act, CastCase seen, RoleCase each, Fields party) {
    String country = code(party.text("country"));
    boolean words = byWords(act, seen.cases(), party.text("text")).contains(each);
    boolean same = country.equals(each.contender().country().map(GoldRoles::code).orElse(""));
    if (words) {
      return same ? 1 : MISREAD;
    }
    return same && !country.isEmpty() ? SAME_COUNTRY : 0;
  }

  static String code(String country) {
    return SAME.getOrDefault(country, country);
  }

  private List<RoleCase> byWords(OpenAct act, List<RoleCase> cases, String words) {
    List<Span> places =
        report.find(words).stream().filter(p -> act.sentence().overlaps(p)).toList();
    return cases.stream()
        .filter(c -> c.contender().isHere())
        .filter(c -> places.stream().anyMatch(p -> p.overlaps(c.contender().head().span())))
        .sorted(Comparator.comparingInt(c -> -length(c)))
        .limit(places.size())
        .toList();
  }

  private static int length(RoleCase each) {
    Contender contender = each.contender();
    return contender.tokens().length();
  }
}
