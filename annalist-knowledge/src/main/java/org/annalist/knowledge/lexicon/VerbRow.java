package org.annalist.knowledge.lexicon;

import java.util.List;

/**
 * A row of a table of verbs, as text; the columns of {@code verbs.tsv} without the status.
 *
 * @param head lemma, several words joined by _
 * @param needs what must stand in which slot; empty for nothing
 * @param type PLOVER type
 * @param mode its mode, empty for none
 * @param cameo CAMEO code
 * @param frame where its roles stand
 */
public record VerbRow(
    String head, String needs, String type, String mode, String cameo, String frame) {
  /** The header line of a table of such rows. */
  public static final List<String> HEADER =
      List.of("head", "needs", "type", "mode", "cameo", "frame", "status");

  /** The cells of the row; the status stays empty. */
  public List<String> cells() {
    return List.of(head, needs, type, mode, cameo, frame, "");
  }
}
