package org.annalist.knowledge.actor;

/**
 * Why a resolution says what it says.
 *
 * @param words the words of the phrase
 * @param says what they decided, in plain words
 * @param row file, line and layer of the row, or {@code rule} with its name
 */
public record Reason(String words, String says, String row) {
  /** Reads as {@code "Pakistani" gives country PAK (states.tsv, line 120)}. */
  @Override
  public String toString() {
    return "\"" + words + "\" " + says + " (" + row + ")";
  }
}
