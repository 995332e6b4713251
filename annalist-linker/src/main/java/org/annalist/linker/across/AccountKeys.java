package org.annalist.linker.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.annalist.linker.words.WordRarity;
import org.annalist.model.event.Place;

/**
 * The blocks an account stands in. Days and squares of the map overlap their neighbours, so that
 * two accounts a day or some kilometres apart still share a block. Immutable and thread-safe.
 */
final class AccountKeys {
  private static final int STRETCH = 45;
  private static final double MARGIN = 0.25;
  private static final int RARE_WORDS = 4;
  private static final int TIMELESS_WORDS = 2;

  private final WordRarity rarity;

  AccountKeys(WordRarity rarity) {
    this.rarity = rarity;
  }

  List<String> of(AccountProfile profile) {
    String type = profile.telling().type();
    List<String> out = new ArrayList<>();
    if (profile.window().isDay()) {
      long day = profile.window().from().orElseThrow();
      for (String where : places(profile)) {
        out.add(type + "|" + where + "|d" + day);
        out.add(type + "|" + where + "|d" + (day + 1));
      }
    }
    List<String> rare = rare(profile);
    for (long stretch : stretches(profile)) {
      rare.forEach(w -> out.add(type + "|w:" + w + "|s" + stretch));
      if (!profile.spot().name().isEmpty()) {
        out.add(type + "|n:" + profile.spot().name() + "|s" + stretch);
      }
    }
    rare.stream().limit(TIMELESS_WORDS).forEach(w -> out.add(type + "|w:" + w));
    return out;
  }

  private static List<String> places(AccountProfile profile) {
    List<String> out = new ArrayList<>();
    profile.spot().point().ifPresent(p -> squares(p, out));
    if (!profile.spot().country().isEmpty()) {
      out.add("c:" + profile.spot().country());
    }
    return out;
  }

  private static void squares(Place.Point point, List<String> out) {
    for (long north : around(point.latitude())) {
      for (long east : around(point.longitude())) {
        out.add("q:" + north + ":" + east);
      }
    }
  }

  private static TreeSet<Long> around(double degrees) {
    TreeSet<Long> out = new TreeSet<>();
    out.add((long) Math.floor(degrees - MARGIN));
    out.add((long) Math.floor(degrees + MARGIN));
    return out;
  }

  /** The two overlapping stretches of time that hold the day it happened or was reported. */
  private static List<Long> stretches(AccountProfile profile) {
    Optional<Long> day = profile.window().from().or(() -> profile.source().published());
    return day.map(d -> List.of(Math.floorDiv(d, STRETCH), Math.floorDiv(d, STRETCH) + 1))
        .orElse(List.of());
  }

  private List<String> rare(AccountProfile profile) {
    TreeSet<String> stems = new TreeSet<>(profile.matter().telling().byStem().keySet());
    stems.removeIf(s -> Character.isDigit(s.charAt(0)));
    return rarity.rarest(stems, RARE_WORDS);
  }
}
