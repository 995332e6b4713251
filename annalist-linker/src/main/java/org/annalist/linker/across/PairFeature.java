package org.annalist.linker.across;

import java.util.Locale;

/**
 * What may speak for or against two accounts being of one incident: a row of {@code weights.tsv}.
 */
enum PairFeature {
  DOERS_COUNTRY,
  DOERS_OTHER,
  DOERS_SAME,
  INJURED_SAME,
  KILLED_APART,
  KILLED_NEAR,
  KILLED_SAME,
  KIND_GROUP,
  KIND_MODE,
  KIND_OTHER,
  PLACE_COUNTRY,
  PLACE_FAR,
  PLACE_INSIDE,
  PLACE_NEAR,
  PLACE_OTHER,
  PLACE_SAME,
  PUBLISHED_CLOSE,
  PUBLISHED_FAR,
  PUBLISHED_WEEK,
  REPORT_SAME,
  TIME_APART,
  TIME_BEFORE,
  TIME_DAY,
  TIME_FAR,
  TIME_NEXT,
  TIME_OVERLAP,
  TIME_PARTIAL,
  VICTIMS_COUNTRY,
  VICTIMS_OTHER,
  VICTIMS_SAME,
  WEAPON_SAME,
  WORDS_STORY,
  WORDS_TELLING;

  /** The name of the row. */
  String row() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
