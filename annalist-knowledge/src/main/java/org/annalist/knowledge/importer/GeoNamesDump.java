package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.place.SourcePlace;

/**
 * Reads GeoNames dumps ({@code allCountries.txt}, {@code cities500.txt}, {@code XX.txt}): 19
 * columns, any number of rows. Populated places and first and second level divisions are taken;
 * other features are passed over.
 */
final class GeoNamesDump implements KnowledgeImporter {
  private static final int COLUMNS = 19;
  private static final int LONGEST = 80;
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M} .'’‘ʻʼ`()-]{2,59}");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

  private final Countries countries = new Countries();

  @Override
  public String format() {
    return "geonames";
  }

  @Override
  public String description() {
    return "GeoNames dump of 19 columns (allCountries.txt, cities500.txt, XX.txt)";
  }

  @Override
  public String licence() {
    return "CC BY 4.0 (GeoNames)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    Lines.each(in, sink, (line, number) -> row(file, line, number, sink));
  }

  private void row(String file, String line, long number, ImportSink sink) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      sink.problem(Lines.skipped(file, number, cells.length + " columns instead of " + COLUMNS));
      return;
    }
    PlaceKind kind = kind(cells[6], cells[7]);
    if (kind == PlaceKind.REGION || cells[1].isBlank()) {
      return;
    }
    try {
      String country = countries.three(cells[8]).orElse("");
      if (country.isEmpty()) {
        sink.problem(Lines.skipped(file, number, "no country " + cells[8]));
        return;
      }
      String admin1 = cells[10].isEmpty() ? "" : cells[8] + "." + cells[10];
      sink.place(
          new SourcePlace(
              kind == PlaceKind.ADMIN1 ? admin1 : "",
              cells[1],
              kind,
              country,
              kind == PlaceKind.ADMIN1 ? "" : admin1,
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5]),
              population(cells[14]),
              Integer.parseInt(cells[0]),
              names(cells[2], cells[3])));
    } catch (IllegalArgumentException e) {
      sink.problem(Lines.skipped(file, number, "no place: " + e.getMessage()));
    }
  }

  private static int population(String cell) {
    return cell.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cell));
  }

  private static List<String> names(String ascii, String alternates) {
    String all = alternates.isEmpty() ? ascii : ascii + "," + alternates;
    return Arrays.stream(all.split(","))
        .map(String::strip)
        .filter(n -> n.length() <= LONGEST && LATIN.matcher(n).matches())
        .filter(n -> !CODE.matcher(n).matches())
        .filter(n -> Character.isUpperCase(n.codePointAt(0)) || n.contains("'"))
        .distinct()
        .toList();
  }

  /** What a feature is; REGION for those that are passed over. */
  private static PlaceKind kind(String featureClass, String feature) {
    return switch (feature) {
      case "ADM1" -> PlaceKind.ADMIN1;
      case "ADM2" -> PlaceKind.ADMIN2;
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.SEAT;
      case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> PlaceKind.LOWER_SEAT;
      case "PPLX" -> PlaceKind.SECTION;
      case "PPLH", "PPLQ", "PPLW", "PPLCH" -> PlaceKind.REGION;
      default -> "P".equals(featureClass) ? PlaceKind.SETTLEMENT : PlaceKind.REGION;
    };
  }
}
