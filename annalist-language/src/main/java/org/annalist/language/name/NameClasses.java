package org.annalist.language.name;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.tag.Tagger;

/** The classes of a name finder such as {@code B-PER} and what they mean. Immutable. */
public final class NameClasses implements Tagger.Succession {
  private static final String INSIDE = "I-";
  private static final int OUTSIDE = -1;
  private final int[] kinds;
  private final boolean[] inside;
  private final int size;

  /** The classes of these names, in the order of their numbers. */
  public NameClasses(List<String> names) {
    List<String> found = new ArrayList<>();
    kinds = new int[names.size()];
    inside = new boolean[names.size()];
    for (int c = 0; c < kinds.length; c++) {
      String name = names.get(c);
      String kind = name.substring(name.indexOf('-') + 1);
      boolean isName = name.length() > kind.length();
      if (isName && !found.contains(kind)) {
        found.add(kind);
      }
      kinds[c] = isName ? found.indexOf(kind) : OUTSIDE;
      inside[c] = name.startsWith(INSIDE);
    }
    size = found.size();
  }

  /** Number of kinds of names. */
  int kinds() {
    return size;
  }

  /** The kind of name that a class is of, -1 for words outside of names. */
  int kind(int nameClass) {
    return kinds[nameClass];
  }

  /** A name that goes on must have begun. */
  @Override
  public boolean allows(int before, int next) {
    return !inside[next] || before >= 0 && kinds[before] == kinds[next];
  }

  /** For each word the index of the first word of its name, -1 outside of names. */
  int[] starts(int[] classes) {
    int[] out = new int[classes.length];
    for (int i = 0; i < out.length; i++) {
      boolean goesOn = i > 0 && inside[classes[i]] && kinds[classes[i - 1]] == kinds[classes[i]];
      out[i] = kinds[classes[i]] == OUTSIDE ? OUTSIDE : goesOn ? out[i - 1] : i;
    }
    return out;
  }
}
