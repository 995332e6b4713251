package org.annalist.lab.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.place.SourcePlace;

/**
 * Makes places of first and second level divisions: their middle is the mean of their cities, and
 * their population the sum. The merged places stand in the order of the cities.
 */
final class Divisions {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)^(?:(?:provincia|département|departamento|state|province|region) (?:de |of |du )?)?(.+?)"
              + "(?: (?:province|governorate|oblast|region|department|prefecture|state|division|"
              + "municipality|raion|rayon|district|city|krai|voivodeship|autonomous region))?$");

  private static final class Mean {
    private double latitude;
    private double longitude;
    private long population;
    private int count;

    void add(CityRow city, int inhabitants) {
      population += inhabitants;
      latitude += city.latitude();
      longitude += city.longitude();
      count++;
    }
  }

  private Divisions() {}

  static List<SourcePlace> places(
      Map<String, String> names, List<CityRow> cities, List<SourcePlace> merged, PlaceKind kind) {
    boolean first = kind == PlaceKind.ADMIN1;
    Function<CityRow, String> code = first ? CityRow::admin1Code : CityRow::admin2Code;
    Map<String, Mean> means = new HashMap<>();
    for (int i = 0; i < cities.size(); i++) {
      CityRow city = cities.get(i);
      means
          .computeIfAbsent(code.apply(city), c -> new Mean())
          .add(city, merged.get(i).population());
    }
    List<SourcePlace> places = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          Mean mean = means.get(id);
          if (mean != null) {
            places.add(place(id, name, kind, mean));
          }
        });
    return places;
  }

  private static SourcePlace place(String code, String name, PlaceKind kind, Mean mean) {
    String[] parts = code.split("\\.");
    Matcher matcher = TYPE.matcher(name);
    String bare = matcher.matches() ? matcher.group(1) : name;
    return new SourcePlace(
        code,
        name,
        kind,
        PlaceMerger.iso3(parts[0]),
        parts[0] + "." + parts[1],
        mean.latitude / mean.count,
        mean.longitude / mean.count,
        (int) Math.min(Integer.MAX_VALUE, mean.population),
        0,
        bare.equals(name) ? List.of() : List.of(bare));
  }
}
