package org.annalist.lab.eval;

/**
 * One item of gold or prediction, told so that a person sees what went wrong.
 *
 * @param document id of the document
 * @param kind what the item is: event, incident, attribution
 * @param verdict what became of it
 * @param gold the gold item in short; empty for a spurious one
 * @param predicted the predicted item in short; empty for a miss
 * @param text the words it is about
 */
public record Decision(
    String document, String kind, Verdict verdict, String gold, String predicted, String text) {

  /** Names of the columns of {@link #row}, separated by tabs. */
  public static String header() {
    return "document\tkind\tverdict\tgold\tpredicted\ttext";
  }

  /** The decision as one line of tab-separated values. */
  public String row() {
    return String.join(
        "\t", document, kind, verdict.name(), flat(gold), flat(predicted), flat(text));
  }

  private static String flat(String value) {
    return value.replaceAll("\\s+", " ").strip();
  }
}
