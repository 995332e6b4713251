package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a rule of the wire grammar.
 *
 * @param symbol whether it stands for another rule
 * @param form the word, or the name of the rule
 * @param penn Penn tag of a word; empty for a symbol
 * @param head whether it is the head of the row
 * @param relation relation to its head; {@code ~} for unknown
 * @param to number of the element it hangs on, 0 for the head of the row
 */
record WireElement(
    boolean symbol, String form, String penn, boolean head, String relation, int to) {

  /** Reads a row such as {@code the/DT=det ^army/NN}. */
  static List<WireElement> row(String text, String place) {
    List<WireElement> out = new ArrayList<>();
    for (String element : text.split(" ")) {
      out.add(element(element, place));
    }
    long heads = out.stream().filter(WireElement::head).count();
    boolean inside = out.stream().allMatch(e -> e.to() <= out.size());
    if (heads != 1 || !inside) {
      throw new IllegalArgumentException(place + ": needs one head and numbers inside: " + text);
    }
    return out;
  }

  private static WireElement element(String text, String place) {
    boolean head = text.charAt(0) == '^';
    String body = head ? text.substring(1) : text;
    int equals = body.lastIndexOf('=');
    if (equals < 0 != head) {
      throw new IllegalArgumentException(place + ": head or relation expected: " + text);
    }
    String relation = head ? "" : body.substring(equals + 1);
    String what = head ? body : body.substring(0, equals);
    int at = relation.indexOf('@');
    int to = at < 0 ? 0 : Integer.parseInt(relation.substring(at + 1));
    relation = at < 0 ? relation : relation.substring(0, at);
    if (what.charAt(0) == '$' && what.length() > 1 && what.indexOf('/') < 0) {
      return new WireElement(true, what.substring(1), "", head, relation, to);
    }
    int slash = what.lastIndexOf('/');
    return new WireElement(
        false, what.substring(0, slash), what.substring(slash + 1), head, relation, to);
  }
}
