package org.annalist.lab.train;

import java.util.Map;
import org.annalist.lab.ud.TreeWord;

/** A word of a sentence that the wire grammar is writing. */
final class WireWord {
  private static final Map<String, String> UNIVERSAL =
      Map.ofEntries(
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("RBS", "ADV"),
          Map.entry("WRB", "ADV"),
          Map.entry("DT", "DET"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WDT", "PRON"),
          Map.entry("EX", "PRON"),
          Map.entry("CD", "NUM"),
          Map.entry("CC", "CCONJ"),
          Map.entry("RP", "ADP"),
          Map.entry("POS", "PART"),
          Map.entry("MD", "AUX"));

  private final String form;
  private final String penn;
  private int head = TreeWord.UNKNOWN;
  private String relation = "_";
  private String name = "O";

  WireWord(String form, String penn) {
    this.form = form;
    this.penn = penn;
  }

  String form() {
    return form;
  }

  boolean isProper() {
    return penn.startsWith("NNP");
  }

  /** Class of the name that the word belongs to; {@code O} for none. */
  String name() {
    return name;
  }

  void name(String nameClass) {
    name = nameClass;
  }

  /** Hangs the word on another one (-1 for the root), unless the relation is unknown. */
  void attach(int to, String as) {
    if (!as.equals("~")) {
      head = to + 1;
      relation = as;
    }
  }

  /** The word as it is written here. */
  TreeWord finish(boolean capital, String spelled) {
    String written =
        capital ? Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1) : spelled;
    return new TreeWord(written, "_", universal(), penn, head, relation, WireNames.MARK + name);
  }

  private String universal() {
    if (penn.startsWith("VB")) {
      return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
    }
    if (penn.equals("IN")) {
      return relation.equals("mark") ? "SCONJ" : relation.equals("case") ? "ADP" : "_";
    }
    if (penn.equals("TO")) {
      return relation.equals("mark") ? "PART" : "ADP";
    }
    if (penn.equals("NNP") && relation.equals("amod")) {
      return "_";
    }
    boolean mark =
        !Character.isLetter(penn.charAt(0)) || penn.endsWith("RB-") || penn.equals("HYPH");
    return UNIVERSAL.getOrDefault(penn, mark || penn.equals("NFP") ? "PUNCT" : "_");
  }
}
