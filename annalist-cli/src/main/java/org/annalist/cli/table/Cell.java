package org.annalist.cli.table;

import org.annalist.cli.console.Tint;

/**
 * A cell of a table.
 *
 * @param text its words, wrapped to the column
 * @param tint how it stands out
 */
record Cell(String text, Tint tint) {
  static Cell plain(String text) {
    return new Cell(text, Tint.PLAIN);
  }
}
