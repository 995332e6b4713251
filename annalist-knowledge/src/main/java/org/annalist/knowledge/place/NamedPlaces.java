package org.annalist.knowledge.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Countries, regions and waters from our tables, by key. Immutable and thread-safe. */
final class NamedPlaces {
  private final Map<String, List<PlaceEntry>> byKey;
  private final Map<String, PlaceEntry> countries;
  private final Map<String, PlaceEntry> people;

  private NamedPlaces(
      Map<String, List<PlaceEntry>> byKey,
      Map<String, PlaceEntry> countries,
      Map<String, PlaceEntry> people) {
    this.byKey = byKey;
    this.countries = countries;
    this.people = people;
  }

  static NamedPlaces builtIn(PackedPlaces packed) {
    Map<String, List<PlaceEntry>> byKey = new HashMap<>();
    Map<String, PlaceEntry> countries = new HashMap<>();
    Map<String, PlaceEntry> people = new HashMap<>();
    int id = packed.size();
    for (Row row : Table.resource(NamedPlaces.class, "countries.tsv").rows()) {
      PlaceEntry country = entry(row, id++, PlaceKind.COUNTRY, Optional.of(row.get("iso3")));
      countries.put(row.get("iso3"), country);
      put(byKey, row, country);
      row.list("people").forEach(p -> people.putIfAbsent(PlaceKey.of(p), country));
    }
    for (Row row : Table.resource(NamedPlaces.class, "regions.tsv").rows()) {
      put(byKey, row, entry(row, id++, kind(row), row.find("country")));
    }
    return new NamedPlaces(byKey, countries, people);
  }

  List<PlaceEntry> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  Optional<PlaceEntry> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  /** The country of a people by its adjective or noun, singular or plural. */
  Optional<PlaceEntry> ofPeople(String key) {
    PlaceEntry direct = people.get(key);
    return direct == null && key.endsWith("s")
        ? Optional.ofNullable(people.get(key.substring(0, key.length() - 1)))
        : Optional.ofNullable(direct);
  }

  /** Whether a packed division is one of our own, which have better middles. */
  boolean replaces(PlaceEntry packed, List<PlaceEntry> ours) {
    return packed.kind() == PlaceKind.ADMIN1
        && ours.stream()
            .anyMatch(o -> o.kind() == PlaceKind.ADMIN1 && o.country().equals(packed.country()));
  }

  private static PlaceKind kind(Row row) {
    String kind = row.get("kind");
    return kind.equals("SEA") ? PlaceKind.WATER : PlaceKind.valueOf(kind);
  }

  private static PlaceEntry entry(Row row, int id, PlaceKind kind, Optional<String> country) {
    return new PlaceEntry(
        id,
        row.get("name"),
        kind,
        country,
        Optional.empty(),
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")),
        row.has("population") ? row.find("population").map(Long::parseLong).orElse(0L) : 0,
        OptionalLong.empty(),
        true);
  }

  private static void put(Map<String, List<PlaceEntry>> byKey, Row row, PlaceEntry place) {
    List<String> names = new ArrayList<>(row.list("aliases"));
    names.add(row.get("name"));
    for (String name : names) {
      List<PlaceEntry> all = byKey.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>());
      if (!all.contains(place)) {
        all.add(place);
      }
    }
  }
}
