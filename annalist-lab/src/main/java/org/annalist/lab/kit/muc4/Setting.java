package org.annalist.lab.kit.muc4;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.model.event.Event;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;

/** Where deeds took place, as the templates write it: {@code PERU: LIMA (CITY)}. Immutable. */
final class Setting {
  /** The countries that the kit's reports are about. */
  private static final Set<String> REGION =
      Set.of(
          "SLV", "COL", "PER", "GTM", "HND", "NIC", "CHL", "BOL", "ECU", "PAN", "CRI", "ARG", "VEN",
          "MEX", "BRA", "PRY", "URY", "DOM", "HTI", "CUB");

  /** How many mentions the dateline outweighs. */
  private static final int DATELINE = 4;

  private final Optional<String> usual;

  Setting(Told told, Optional<String> dateline) {
    Map<String, Integer> counts = new HashMap<>();
    dateline.ifPresent(c -> counts.merge(c, DATELINE, Integer::sum));
    for (Event event : told.linked().events()) {
      Stream.of(
              event.where().flatMap(Place::country).stream(),
              event.actors().stream().flatMap(a -> a.country().stream()),
              event.recipients().stream().flatMap(a -> a.country().stream()))
          .flatMap(s -> s)
          .filter(REGION::contains)
          .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    usual =
        counts.entrySet().stream()
            .max(
                Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  /** The place of a deed; the country that the report is about where nothing more is told. */
  Optional<String> location(Deed deed) {
    Optional<Place> place =
        deed.incident()
            .where()
            .filter(p -> p.country().isEmpty() || REGION.contains(p.country().get()));
    if (place.isEmpty() || place.get().precision() == PlacePrecision.COUNTRY) {
      return place.flatMap(Place::country).or(() -> usual).map(Setting::name);
    }
    Optional<String> country = usual.or(() -> place.get().country()).map(Setting::name);
    boolean sure =
        place.get().country().filter(c -> usual.filter(c::equals).isPresent()).isPresent();
    String words = sure ? place.get().name() : place.get().text();
    String town = plain(words.toUpperCase(Locale.ROOT)) + " (CITY)";
    return Optional.of(country.map(c -> c + ": " + town).orElse(town));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The name of a country as the templates write it. */
  static String name(String alpha3) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = new Locale("", alpha2);
      if (country.getISO3Country().equals(alpha3)) {
        return country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT);
      }
    }
    return alpha3;
  }
}
