package org.annalist.lab.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.annalist.knowledge.table.Table;
import org.annalist.lab.synthetic.Happening.Town;

/** Towns, groups and happenings of an invented world. Used by one thread. */
final class World {
  private static final List<String> COUNTRIES =
      List.of("KEN", "COD", "MLI", "YEM", "PAK", "AFG", "COL", "PHL", "NGA", "SOM", "IRQ", "SDN");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ko", "ru", "mi", "ta", "le", "ngo", "sha", "vi", "du", "ze", "ara", "oni", "hel",
          "kur", "bas", "tem", "ulo", "fa", "jin");
  private static final int TOWNS = 1200;
  private static final int GROUPS = 60;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final double WIDTH = 8;

  private final SplittableRandom random;
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<Town> towns = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  World(SplittableRandom random) {
    this.random = random;
    Table.resource(World.class, "words.tsv")
        .rows()
        .forEach(
            r -> words.computeIfAbsent(r.get("kind"), k -> new ArrayList<>()).add(r.get("text")));
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < TOWNS) {
      names.add(name(3));
    }
    names.forEach(n -> towns.add(town(n, towns.size() % COUNTRIES.size())));
    for (int i = 0; i < GROUPS; i++) {
      groups.add(name(2) + " Front");
    }
  }

  private Town town(String name, int country) {
    return new Town(
        name,
        COUNTRIES.get(country),
        -20 + WIDTH * (country % 4) + WIDTH * random.nextDouble(),
        WIDTH * (country / 4) + WIDTH * random.nextDouble());
  }

  /** A capitalised name of so many syllables. */
  String name(int syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      out.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(out.charAt(0)) + out.substring(1);
  }

  /** One of the words of a kind. */
  String one(String kind) {
    List<String> all = words.getOrDefault(kind, List.of());
    return all.get(random.nextInt(all.size()));
  }

  /** All words of a kind, in the order of the file. */
  List<String> all(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  /** Something that happened within so many days of the first. */
  Happening happening(int number, int days) {
    return new Happening(
        number,
        FIRST.plusDays(random.nextInt(days)),
        towns.get(random.nextInt(towns.size())),
        one("mode"),
        one("thing"),
        name(3),
        one("victims"),
        groups.get(random.nextInt(groups.size())),
        1 + (int) (random.nextDouble() * random.nextDouble() * 40),
        name(2) + " " + name(3),
        name(4));
  }
}
