package org.annalist.language;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.model.text.TokenSpan;

/** Turns classes such as {@code B-PER} into names. */
final class NameSpans {
  private static final String OUTSIDE = "O";

  private NameSpans() {}

  /**
   * The names of a sentence. Two names side by side of which one is a part of the other in the tree
   * ("Paris" and "Hilton") are one name.
   */
  static List<NamedSpan> of(AnalyzedWords words) {
    List<NamedSpan> out = new ArrayList<>();
    for (NamedSpan next : of(words.names())) {
      NamedSpan last = out.isEmpty() ? next : out.get(out.size() - 1);
      if (last != next && isPart(last, next, words)) {
        NameKind kind = isHead(words, last, next) ? last.kind() : next.kind();
        TokenSpan both = new TokenSpan(last.tokens().start(), next.tokens().end());
        out.set(out.size() - 1, new NamedSpan(both, kind));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  private static boolean isPart(NamedSpan last, NamedSpan next, AnalyzedWords words) {
    if (last.tokens().end() != next.tokens().start() || last.kind() == NameKind.MISC) {
      return false;
    }
    int end = last.tokens().end() - 1;
    boolean compound =
        words.relations().get(end).equals("compound")
            && next.tokens().contains(Math.max(0, words.heads().get(end)))
            && words.heads().get(end) > 0;
    return compound || isHead(words, last, next);
  }

  /** Whether the second name hangs on the first as its continuation. */
  private static boolean isHead(AnalyzedWords words, NamedSpan last, NamedSpan next) {
    int start = next.tokens().start();
    int head = words.heads().get(start);
    return words.relations().get(start).equals("flat") && head >= 0 && last.tokens().contains(head);
  }

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
