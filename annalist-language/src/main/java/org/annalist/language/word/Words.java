package org.annalist.language.word;

import java.util.Locale;
import org.annalist.language.learn.Hash;

/**
 * The words of a sentence as numbers, with {@link #PAD} places before and after so that a window
 * needs no bounds check. All arrays are indexed by token index plus {@link #PAD}.
 */
public final class Words {
  /** Places before the first and after the last word. */
  public static final int PAD = 4;

  private static final int BEFORE = 2;
  private static final int AFTER = 3;

  private final String[] forms;
  private final String[] lower;
  private final int[] formCodes;
  private final int[] lowerCodes;
  private final int[] shapeCodes;
  private final int[] clusters;
  private final int[] known;
  private int caseStyle;

  private Words(int n) {
    forms = new String[n];
    lower = new String[n];
    formCodes = new int[n + 2 * PAD];
    lowerCodes = new int[n + 2 * PAD];
    shapeCodes = new int[n + 2 * PAD];
    clusters = new int[n + 2 * PAD];
    known = new int[n + 2 * PAD];
  }

  private Words(Words same, int[] marks) {
    forms = same.forms;
    lower = same.lower;
    formCodes = same.formCodes;
    lowerCodes = same.lowerCodes;
    shapeCodes = same.shapeCodes;
    clusters = same.clusters;
    known = new int[marks.length + 2 * PAD];
    System.arraycopy(marks, 0, known, PAD, marks.length);
    caseStyle = same.caseStyle;
  }

  /** The numbers of these words. */
  public static Words of(String[] forms, ClusterTable table) {
    Words out = new Words(forms.length);
    int n = forms.length;
    for (int i = 0; i < PAD; i++) {
      out.fillEdge(i, BEFORE);
      out.fillEdge(n + PAD + i, AFTER);
    }
    for (int i = 0; i < n; i++) {
      String form = WordForm.normalise(forms[i]);
      out.forms[i] = form;
      out.lower[i] = form.toLowerCase(Locale.ROOT);
      out.formCodes[i + PAD] = Hash.of(form);
      out.lowerCodes[i + PAD] = Hash.of(out.lower[i]);
      out.shapeCodes[i + PAD] = WordForm.shape(form);
      out.clusters[i + PAD] = table.clusterOf(ClusterTable.key(out.lower[i]));
    }
    out.caseStyle = CaseStyle.of(out.forms);
    return out;
  }

  /**
   * The same words with a mark for each that belongs to a known name.
   *
   * @throws IllegalArgumentException if there are more or fewer marks than words
   */
  public Words withKnown(int[] marks) {
    if (marks.length != size()) {
      throw new IllegalArgumentException(marks.length + " marks for " + size() + " words");
    }
    return new Words(this, marks);
  }

  /** The same words from last to first, without marks of known names. */
  public Words mirrored() {
    int n = forms.length;
    Words out = new Words(n);
    for (int i = 0; i < PAD; i++) {
      out.fillEdge(i, BEFORE);
      out.fillEdge(n + PAD + i, AFTER);
    }
    for (int i = 0; i < n; i++) {
      int from = n - 1 - i;
      out.forms[i] = forms[from];
      out.lower[i] = lower[from];
      out.formCodes[i + PAD] = formCodes[from + PAD];
      out.lowerCodes[i + PAD] = lowerCodes[from + PAD];
      out.shapeCodes[i + PAD] = shapeCodes[from + PAD];
      out.clusters[i + PAD] = clusters[from + PAD];
    }
    out.caseStyle = caseStyle;
    return out;
  }

  private void fillEdge(int place, int code) {
    formCodes[place] = code;
    lowerCodes[place] = code;
    shapeCodes[place] = code;
  }

  /** Number of words. */
  public int size() {
    return forms.length;
  }

  /** The normalised form of word {@code i}: digits as 0, typographic marks as plain ones. */
  public String form(int i) {
    return forms[i];
  }

  /** The normalised form in lower case. */
  public String lower(int i) {
    return lower[i];
  }

  /** Code of the form of word {@code i}, which may lie up to {@link #PAD} outside. */
  public int formCode(int i) {
    return formCodes[i + PAD];
  }

  /** Code of the lower-case form. */
  public int lowerCode(int i) {
    return lowerCodes[i + PAD];
  }

  /** Code of the shape. */
  public int shapeCode(int i) {
    return shapeCodes[i + PAD];
  }

  /** How the sentence uses capitals: 1 as usual, 2 as a headline, 3 not at all. */
  public int caseStyle() {
    return caseStyle;
  }

  /** Cluster number, {@link ClusterTable#NONE} when there is none. */
  public int cluster(int i) {
    return clusters[i + PAD];
  }

  /** Mark of the known name that word {@code i} belongs to; 0 for none. */
  public int known(int i) {
    return known[i + PAD];
  }
}
