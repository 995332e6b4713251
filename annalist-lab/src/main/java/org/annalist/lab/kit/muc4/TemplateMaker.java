package org.annalist.lab.kit.muc4;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.model.event.When;

/** Fills the template of a deed. Immutable. */
final class TemplateMaker {
  private static final Set<String> BOMBING = Set.of("explosives", "suicide-attack", "aerial");
  private static final Set<String> BOMB_WORDS =
      Set.of("explode", "explosion", "detonate", "bomb", "bombing", "dynamite", "blast", "go");
  private static final Set<String> FIRE_WORDS =
      Set.of("burn", "torch", "arson", "fire", "set", "raze");
  private static final Set<String> ROBBERY_WORDS =
      Set.of("rob", "robbery", "steal", "loot", "hold up", "assault");
  private static final Set<String> GUN_WORDS =
      Set.of("shoot", "shooting", "gun", "machinegun", "riddle", "fire", "shot", "strafe");

  private final Told told;
  private final Optional<LocalDate> published;
  private final Setting setting;
  private final Suspects suspects;
  private final Tables tables;

  TemplateMaker(Told told, Optional<String> dateline, Tables tables) {
    this.tables = tables;
    this.told = told;
    suspects = Suspects.of(told, new PhraseFinder(tables));
    published = told.linked().document().published();
    setting = new Setting(told, dateline);
  }

  /**
   * The template of a deed.
   *
   * @param category the model of whose deeds they are; without one rules decide, and look for
   *     suspects elsewhere in the report
   */
  Fields template(Found found, Optional<LinearModel> category) {
    Deed deed = found.deed();
    List<Part> parts = found.parts();
    String type = type(deed);
    Map<String, List<Fields>> slots = new LinkedHashMap<>();
    put(slots, Slots.TYPE, type);
    put(slots, Slots.STAGE, "ACCOMPLISHED");
    put(slots, Slots.DATE, date(deed));
    setting.location(deed).ifPresent(l -> put(slots, Slots.LOCATION, l));
    means(deed, type, parts, slots);
    Perpetrators perpetrators = new Perpetrators(told, deed, parts);
    category.ifPresentOrElse(
        m -> perpetrators.fill(slots, m.judge(found.signals()).best()),
        () -> perpetrators.fill(slots, suspects));
    new Targets(type, parts, Nations.of(tables.actors(), slots)).fill(slots);
    FieldsBuilder out = new FieldsBuilder();
    slots.forEach(out::objects);
    return out.build();
  }

  static void put(Map<String, List<Fields>> slots, String slot, String value) {
    slots
        .computeIfAbsent(slot, k -> new ArrayList<>())
        .add(new FieldsBuilder().put("value", value).build());
  }

  static void put(Map<String, List<Fields>> slots, String slot, String value, String reference) {
    slots
        .computeIfAbsent(slot, k -> new ArrayList<>())
        .add(new FieldsBuilder().put("value", value).put("ref", reference).build());
  }

  /** The conference's type of a deed. */
  static String type(Deed deed) {
    if (deed.hasMode(Set.of("abduct"))) {
      return "KIDNAPPING";
    }
    if (deed.isTold(FIRE_WORDS) && !deed.hasMode(Set.of("firearms"))) {
      return "ARSON";
    }
    if (deed.isTold(ROBBERY_WORDS) && deed.incident().type().code().equals("COERCE")) {
      return "ROBBERY";
    }
    return deed.hasMode(BOMBING) || deed.isTold(BOMB_WORDS) ? "BOMBING" : "ATTACK";
  }

  private String date(Deed deed) {
    Optional<When> when = deed.incident().when().filter(w -> w.from().isPresent());
    if (when.isPresent()) {
      LocalDate from = when.get().from().orElseThrow();
      LocalDate to = when.get().to().orElseThrow();
      if (from.equals(to)) {
        return KitReport.written(from);
      }
      if (!from.plusDays(10).isBefore(to)) {
        return KitReport.written(from) + " - " + KitReport.written(to);
      }
    }
    return published.map(p -> "- " + KitReport.written(p)).orElse("-");
  }

  private static void means(
      Deed deed, String type, List<Part> parts, Map<String, List<Fields>> slots) {
    List<Phrase> weapons =
        parts.stream()
            .filter(p -> p.side() == Side.MEANS && p.phrase().kind() == Kind.WEAPON)
            .map(Part::phrase)
            .toList();
    List<String> done = new ArrayList<>();
    for (Phrase weapon : weapons) {
      boolean once = done.stream().noneMatch(d -> Matching.words(weapon.words(), List.of(d)) > 0);
      if (once && !weapon.type().equals("STONE")) {
        done.add(weapon.words());
        put(slots, Slots.INSTRUMENT, weapon.words());
        put(slots, Slots.INSTRUMENT_TYPE, weapon.type(), weapon.words());
      }
    }
    if (done.isEmpty() && type.equals("BOMBING")) {
      put(slots, Slots.INSTRUMENT_TYPE, "BOMB");
    } else if (done.isEmpty() && deed.isTold(GUN_WORDS)) {
      put(slots, Slots.INSTRUMENT_TYPE, "GUN");
    }
  }
}
