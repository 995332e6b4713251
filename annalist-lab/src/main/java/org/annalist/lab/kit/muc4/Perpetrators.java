package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Stance;

/** Fills the slots of who did it, and how sure that is. */
final class Perpetrators {
  private static final String FACT = "REPORTED AS FACT";
  private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");
  private static final Set<String> GROUPS = Set.of("REB", "CRM", "PRM", "UAF", "SEP");

  private final Told told;
  private final Deed deed;
  private final List<Part> parts;

  Perpetrators(Told told, Deed deed, List<Part> parts) {
    this.told = told;
    this.deed = deed;
    this.parts = parts;
  }

  /** With the class of whose deed it is. */
  void fill(Map<String, List<Fields>> slots, String category) {
    if (!category.equals(TemplateModels.NONE)) {
      TemplateMaker.put(slots, Slots.CATEGORY, category);
    }
    fill(slots, doers(), Optional.empty());
  }

  /** Without; where the telling names nobody, suspects of the report stand in. */
  void fill(Map<String, List<Fields>> slots, Suspects suspects) {
    List<Phrase> doers = new ArrayList<>(doers());
    if (doers.stream()
        .noneMatch(d -> d.kind() == Kind.DOER || d.type().equals(TemplateModels.STATE))) {
      suspects.in(deed.triggers().keySet()).ifPresent(doers::add);
    }
    boolean state = doers.stream().anyMatch(d -> d.type().equals(TemplateModels.STATE));
    TemplateMaker.put(slots, Slots.CATEGORY, state ? TemplateModels.STATE : TemplateModels.TERROR);
    fill(slots, doers, state ? Optional.empty() : suspects.group());
  }

  private List<Phrase> doers() {
    return parts.stream().filter(p -> p.side() == Side.DOER).map(Part::phrase).toList();
  }

  private void fill(
      Map<String, List<Fields>> slots, List<Phrase> doers, Optional<Phrase> fallback) {
    List<String> done = new ArrayList<>();
    for (Phrase doer : doers) {
      if (doer.kind() == Kind.DOER && once(done, doer.words())) {
        boolean body = isBody(doer);
        TemplateMaker.put(slots, body ? Slots.ORGANISATION : Slots.INDIVIDUAL, doer.words());
        if (body) {
          TemplateMaker.put(slots, Slots.CONFIDENCE, FACT, doer.words());
        }
      }
    }
    organisations(doers, fallback, done, slots);
  }

  private static boolean isBody(Phrase doer) {
    return doer.words()
        .matches(".*\\b(ARMY|ARMED FORCES|AIR FORCE|MAFIA|MAFIAS|CARTEL|GOVERNMENT)$");
  }

  private static boolean once(List<String> done, String words) {
    if (done.stream().anyMatch(d -> Matching.words(words, List.of(d)) == Matching.WHOLE)) {
      return false;
    }
    done.add(words);
    return true;
  }

  /**
   * A group that may have done it.
   *
   * @param words as they stand in the report
   * @param confidence how sure that is
   */
  private record Suspect(String words, String confidence) {}

  private void organisations(
      List<Phrase> doers,
      Optional<Phrase> fallback,
      List<String> done,
      Map<String, List<Fields>> slots) {
    Map<String, Suspect> groups = new TreeMap<>();
    doers.stream().filter(d -> d.kind() == Kind.GROUP).forEach(d -> add(d, groups));
    claims(groups);
    if (groups.isEmpty()) {
      fallback.ifPresent(g -> add(g, groups));
    }
    groups.values().stream()
        .filter(g -> once(done, g.words()))
        .limit(2)
        .forEach(
            g -> {
              TemplateMaker.put(slots, Slots.ORGANISATION, g.words());
              TemplateMaker.put(slots, Slots.CONFIDENCE, g.confidence(), g.words());
            });
  }

  private void add(Phrase group, Map<String, Suspect> groups) {
    groups.putIfAbsent(
        group.description().orElse(group.words()), new Suspect(group.words(), confidence(group)));
  }

  private void claims(Map<String, Suspect> groups) {
    for (Claim claim : told.linked().claims()) {
      boolean here =
          claim.incident().equals(Optional.of(deed.incident().id()))
              || claim.candidates().contains(deed.incident().id());
      Optional<Actor> group =
          claim.stance() == Stance.CLAIMED ? Optional.of(claim.by()) : claim.about();
      if (here && group.filter(Perpetrators::isGroup).isPresent()) {
        groups.put(
            group.get().entity().orElseThrow(), new Suspect(words(group.get()), stance(claim)));
      }
    }
  }

  private static boolean isGroup(Actor actor) {
    return actor.entity().isPresent() && actor.sectors().stream().anyMatch(GROUPS::contains);
  }

  private String words(Actor actor) {
    return actor.text().toUpperCase(Locale.ROOT);
  }

  private static String stance(Claim claim) {
    return switch (claim.stance()) {
      case CLAIMED -> "CLAIMED OR ADMITTED";
      case DENIED -> "SUSPECTED OR ACCUSED";
      default ->
          claim.by().sectors().stream().anyMatch(AUTHORITIES::contains)
              ? "SUSPECTED OR ACCUSED BY AUTHORITIES"
              : "SUSPECTED OR ACCUSED";
    };
  }

  /** How sure the report is of a group that it names as the doer. */
  private String confidence(Phrase group) {
    String line =
        told.parsed()
            .sentences()
            .get(group.sentence())
            .span()
            .in(told.linked().document().text())
            .toUpperCase(Locale.ROOT);
    if (line.matches(".*\\b(PRESUMABLY|APPARENTLY|POSSIBLY|PROBABLY|PRESUMED|BELIEVED)\\b.*")) {
      return "POSSIBLE";
    }
    if (line.matches(".*\\b(SUSPECTED|ALLEGED|ALLEGEDLY|ACCUSED|BLAMED|ATTRIBUTED)\\b.*")) {
      boolean official =
          deed.events().stream()
              .flatMap(e -> e.saidBy().stream())
              .flatMap(s -> s.speaker().sectors().stream())
              .anyMatch(AUTHORITIES::contains);
      return official ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
    }
    return line.matches(".*\\b(CLAIMED|ADMITTED|CREDIT|RESPONSIBILITY)\\b.*")
        ? "CLAIMED OR ADMITTED"
        : FACT;
  }
}
