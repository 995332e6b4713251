package org.annalist.language;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.text.TokenSpan;

/** Turns classes such as {@code B-PER} into names. */
final class NameSpans {
  private static final String OUTSIDE = "O";

  private NameSpans() {}

  /** The names in a row of classes; an inside without a beginning of its kind begins a name. */
  static List<NamedSpan> of(List<String> classes) {
    List<NamedSpan> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= classes.size(); i++) {
      String here = i < classes.size() ? classes.get(i) : OUTSIDE;
      boolean goesOn = start >= 0 && here.startsWith("I-") && sameKind(here, classes.get(start));
      if (start >= 0 && !goesOn) {
        out.add(new NamedSpan(new TokenSpan(start, i), kind(classes.get(start))));
        start = -1;
      }
      if (start < 0 && !here.equals(OUTSIDE)) {
        start = i;
      }
    }
    return out;
  }

  private static boolean sameKind(String one, String other) {
    return one.substring(2).equals(other.substring(2));
  }

  private static NameKind kind(String nameClass) {
    return switch (nameClass.substring(2)) {
      case "PER" -> NameKind.PERSON;
      case "ORG" -> NameKind.ORGANISATION;
      case "LOC" -> NameKind.LOCATION;
      default -> NameKind.MISC;
    };
  }
}
