package org.annalist.language.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Feature templates: each line names the atoms that make one feature, such as {@code s0.word
 * b0.tag}. Empty lines and lines that start with {@code #} are skipped. Immutable.
 */
public final class TemplateSet {
  private static final int SEED = 0x51ED270B;
  private final int[][] templates;

  private TemplateSet(int[][] templates) {
    this.templates = templates;
  }

  /**
   * Reads templates.
   *
   * @param text one template a line, atoms apart by one blank
   * @param atoms names of the atoms, in the order of the array given to {@link #apply}
   * @throws IllegalArgumentException naming the line of an unknown atom
   */
  public static TemplateSet parse(String text, List<String> atoms) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < atoms.size(); i++) {
      index.put(atoms.get(i), i);
    }
    List<int[]> out = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      String body = line.strip();
      if (!body.isEmpty() && body.charAt(0) != '#') {
        out.add(template(body, number, index));
      }
    }
    return new TemplateSet(out.toArray(int[][]::new));
  }

  private static int[] template(String body, int number, Map<String, Integer> index) {
    String[] names = body.split(" ");
    int[] out = new int[names.length + 1];
    out[0] = Hash.mix(SEED, Hash.of(body));
    for (int i = 0; i < names.length; i++) {
      Integer atom = index.get(names[i]);
      if (atom == null) {
        throw new IllegalArgumentException("template line " + number + ": no atom " + names[i]);
      }
      out[i + 1] = atom;
    }
    return out;
  }

  /** Number of templates. */
  public int size() {
    return templates.length;
  }

  /** Adds one feature for each template. */
  public void apply(int[] atoms, Features out) {
    for (int[] template : templates) {
      int hash = template[0];
      for (int i = 1; i < template.length; i++) {
        hash = Hash.mix(hash, atoms[template[i]]);
      }
      out.add(Hash.spread(hash));
    }
  }
}
