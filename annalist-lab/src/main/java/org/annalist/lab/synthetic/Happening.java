package org.annalist.lab.synthetic;

import java.time.LocalDate;

/**
 * What happened in the invented world.
 *
 * @param number from 0
 * @param day when
 * @param town where
 * @param mode the words for it, a slash, the PLOVER mode
 * @param thing what was hit
 * @param name what it is called
 * @param victims the words for them, a slash, the sector
 * @param group who did it
 * @param dead how many, as is known in the end
 * @param chief somebody who speaks about it
 * @param river a place nearby
 */
record Happening(
    int number,
    LocalDate day,
    Town town,
    String mode,
    String thing,
    String name,
    String victims,
    String group,
    int dead,
    String chief,
    String river) {

  /**
   * A town of the invented world.
   *
   * @param name unique
   * @param country ISO 3166-1 alpha-3
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Town(String name, String country, double latitude, double longitude) {}

  /** The part before the slash. */
  static String words(String pair) {
    return pair.substring(0, pair.indexOf('/'));
  }

  /** The part after the slash. */
  static String code(String pair) {
    return pair.substring(pair.indexOf('/') + 1);
  }
}
