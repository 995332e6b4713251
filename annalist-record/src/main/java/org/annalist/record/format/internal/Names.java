package org.annalist.record.format.internal;

import java.util.Locale;

/** Names of constants as the format writes them. */
final class Names {
  private Names() {}

  /** {@code MONTH} as {@code month}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
