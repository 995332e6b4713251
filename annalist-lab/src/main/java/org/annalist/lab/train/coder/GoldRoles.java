package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.event.OpenAct;
import org.annalist.coder.role.Contender;
import org.annalist.coder.role.RoleCase;
import org.annalist.coder.role.RoleJudge;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/** The right sides of an event that a person coded, laid over the contenders of an act. */
final class GoldRoles {
  private static final Map<String, String> SAME = Map.of("ISM", "IMG", "UNO", "IGO", "EUR", "IGO");

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

  /** One part for each contender for whom it is clear. */
  List<Part> parts(OpenAct act) {
    List<RoleCase> cases = seen(act).cases();
    Set<RoleCase> actors = matched(act, cases, "actor");
    Set<RoleCase> others = matched(act, cases, "recipient");
    Set<String> doing = countries("actor");
    Set<String> receiving = countries("recipient");
    List<Part> out = new ArrayList<>();
    for (RoleCase each : cases) {
      boolean a = actors.contains(each);
      boolean r = others.contains(each);
      if (a != r) {
        out.add(new Part(a ? RoleJudge.ACTOR : RoleJudge.RECIPIENT, each.signals()));
      } else if (!a && !open(each, doing, receiving)) {
        out.add(new Part(Part.NONE, each.signals()));
      }
    }
    return out;
  }

  /** Other words for somebody who has a part: neither right nor wrong. */
  private static boolean open(RoleCase each, Set<String> doing, Set<String> receiving) {
    Optional<String> country = each.contender().country().map(GoldRoles::code);
    return country.filter(c -> doing.contains(c) || receiving.contains(c)).isPresent();
  }

  private Set<String> countries(String role) {
    Set<String> out = new HashSet<>();
    event.fields().objects(role).forEach(f -> out.add(code(f.text("country"))));
    out.remove("");
    return out;
  }

  static String code(String country) {
    return SAME.getOrDefault(country, country);
  }

  private Set<RoleCase> matched(OpenAct act, List<RoleCase> cases, String role) {
    Set<RoleCase> out = new HashSet<>();
    for (Fields party : event.fields().objects(role)) {
      List<RoleCase> found = byWords(act, cases, party.text("text"));
      out.addAll(found.isEmpty() ? byCountry(cases, party) : found);
    }
    return out;
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

  private static List<RoleCase> byCountry(List<RoleCase> cases, Fields party) {
    String country = code(party.text("country"));
    if (country.isEmpty()) {
      return List.of();
    }
    List<RoleCase> all =
        cases.stream()
            .filter(
                c ->
                    c.contender()
                        .country()
                        .map(GoldRoles::code)
                        .filter(country::equals)
                        .isPresent())
            .toList();
    List<RoleCase> sector =
        all.stream()
            .filter(c -> c.contender().sector().filter(party.text("sector")::equals).isPresent())
            .toList();
    return sector.isEmpty() ? all : sector;
  }
}
