package org.annalist.lab.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.place.PlaceKey;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.place.SourcePlace;

/**
 * Joins the rows of both packages: same country, same name and at most 25 km apart, or less than 1
 * km apart, is one place. The newer package gives name and point, the older one kind, population,
 * id and alternate names. Rows of the older package without a partner stay.
 */
final class PlaceMerger {
  private static final double SAME_NAME_KM = 25;
  private static final double SAME_POINT_KM = 1;
  private static final double KM_PER_DEGREE = 111.2;

  private final Map<String, List<GeoNamesRow>> byName = new HashMap<>();
  private final Map<String, List<GeoNamesRow>> byCell = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  PlaceMerger(List<GeoNamesRow> older) {
    for (GeoNamesRow row : older) {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(PlaceKey.of(row.name()));
      row.alternates().forEach(n -> keys.add(PlaceKey.of(n)));
      keys.forEach(k -> byName.computeIfAbsent(row.country() + k, x -> new ArrayList<>()).add(row));
      byCell
          .computeIfAbsent(cell(row.latitude(), row.longitude()), x -> new ArrayList<>())
          .add(row);
    }
  }

  List<SourcePlace> merge(List<CityRow> cities, List<GeoNamesRow> older) {
    List<SourcePlace> places = new ArrayList<>();
    for (CityRow city : cities) {
      Optional<GeoNamesRow> partner = partner(city);
      partner.ifPresent(p -> used.add(p.id()));
      places.add(partner.map(p -> joined(city, p)).orElseGet(() -> alone(city)));
    }
    older.stream().filter(r -> !used.contains(r.id())).map(PlaceMerger::alone).forEach(places::add);
    return places;
  }

  private Optional<GeoNamesRow> partner(CityRow city) {
    Comparator<GeoNamesRow> nearest =
        Comparator.comparingDouble(
            r -> kilometres(city.latitude(), city.longitude(), r.latitude(), r.longitude()));
    Optional<GeoNamesRow> named =
        byName.getOrDefault(city.country() + PlaceKey.of(city.name()), List.of()).stream()
            .filter(r -> isNear(city, r, SAME_NAME_KM))
            .min(nearest);
    return named.or(
        () ->
            byCell.getOrDefault(cell(city.latitude(), city.longitude()), List.of()).stream()
                .filter(r -> isNear(city, r, SAME_POINT_KM))
                .min(nearest));
  }

  private boolean isNear(CityRow city, GeoNamesRow row, double limit) {
    return !used.contains(row.id())
        && kilometres(city.latitude(), city.longitude(), row.latitude(), row.longitude()) < limit;
  }

  private static SourcePlace joined(CityRow city, GeoNamesRow row) {
    Set<String> names = new LinkedHashSet<>(row.alternates());
    names.add(row.name());
    names.remove(city.name());
    return new SourcePlace(
        "",
        city.name(),
        row.kind(),
        iso3(city.country()),
        city.admin1Code(),
        city.latitude(),
        city.longitude(),
        row.population(),
        row.id(),
        List.copyOf(names));
  }

  private static SourcePlace alone(CityRow city) {
    return new SourcePlace(
        "",
        city.name(),
        PlaceKind.SETTLEMENT,
        iso3(city.country()),
        city.admin1Code(),
        city.latitude(),
        city.longitude(),
        0,
        0,
        List.of());
  }

  private static SourcePlace alone(GeoNamesRow row) {
    return new SourcePlace(
        "",
        row.name(),
        row.kind(),
        iso3(row.country()),
        row.country() + "." + row.admin1(),
        row.latitude(),
        row.longitude(),
        row.population(),
        row.id(),
        row.alternates());
  }

  /** ISO 3166-1 alpha-3 of a country; Kosovo is XKX, an unknown code stays as it is. */
  static String iso3(String iso2) {
    if (iso2.equals("XK")) {
      return "XKX";
    }
    try {
      return new Locale.Builder().setRegion(iso2).build().getISO3Country();
    } catch (MissingResourceException e) {
      // a code that ISO does not know keeps its own letters
      return iso2;
    }
  }

  static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double north = (lat1 - lat2) * KM_PER_DEGREE;
    double east = (lon1 - lon2) * KM_PER_DEGREE * Math.cos(Math.toRadians((lat1 + lat2) / 2));
    return Math.hypot(north, east);
  }

  private static String cell(double latitude, double longitude) {
    return Math.round(latitude * 50) + "," + Math.round(longitude * 50);
  }
}
