package org.annalist.language.english;

/** Names of the sections of an English model file. */
public final class SectionNames {
  /** {@code key=value} lines that say how the model came to be. */
  public static final String MANIFEST = "manifest";

  /** Word clusters. */
  public static final String CLUSTERS = "clusters";

  /** Penn tags: names, templates and weights. */
  public static final String PENN = "penn";

  /** Universal tags. */
  public static final String UNIVERSAL = "universal";

  /** Actions of the parser. */
  public static final String ACTIONS = "actions";

  /** Relations, first pass. */
  public static final String LABELS = "labels";

  /** Actions of the second parser. */
  public static final String SECOND = "second";

  /** Limits between the classes of margins that the second parser knows. */
  public static final String MARGINS = "second.margins";

  /** Relations, second pass. */
  public static final String RELABEL = "relabel";

  /** Classes of names. */
  public static final String NAMES = "names";

  /** Classes of names, second pass. */
  public static final String SECOND_NAMES = "names.second";

  /** How words are usually written. */
  public static final String CASES = "cases";

  /** Rules of the lemmatiser. */
  public static final String LEMMAS = "lemmas";

  private SectionNames() {}

  /** The section with the class names of a classifier. */
  public static String classes(String classifier) {
    return classifier + ".classes";
  }

  /** The section with its templates. */
  public static String templates(String classifier) {
    return classifier + ".templates";
  }

  /** The section with its weights. */
  public static String weights(String classifier) {
    return classifier + ".weights";
  }
}
