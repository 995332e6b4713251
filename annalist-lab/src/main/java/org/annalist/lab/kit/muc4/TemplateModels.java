package org.annalist.lab.kit.muc4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.WeightsFile;
import org.annalist.lab.kit.muc4.Part.Side;

/**
 * What has been learned of the templates from the part of the kit that is there to learn from.
 *
 * @param part which side of a deed a phrase is on
 * @param template whether a deed has a template
 * @param category who stands behind a deed
 */
public record TemplateModels(
    Optional<LinearModel> part, Optional<LinearModel> template, Optional<LinearModel> category) {
  /** The name of the decision on phrases. */
  public static final String PART = "part";

  /** The name of the decision on deeds. */
  public static final String TEMPLATE = "template";

  /** The name of the decision on who stands behind. */
  public static final String CATEGORY = "category";

  /** The class of what has no part, no template or nobody told behind it. */
  static final String NONE = "none";

  /** The class of a deed that has a template. */
  static final String YES = "yes";

  /** The class of deeds of those who fight a state. */
  static final String TERROR = "TERRORIST ACT";

  /** The class of deeds of a state. */
  static final String STATE = "STATE-SPONSORED VIOLENCE";

  /** The sides of a deed that a phrase may be on, or none. */
  public static final List<String> SIDES =
      List.of(NONE, Side.DOER.name(), Side.TARGET.name(), Side.MEANS.name());

  /** Whether a deed has a template. */
  public static final List<String> EITHER = List.of(NONE, YES);

  /** Whose deed it is. */
  public static final List<String> CATEGORIES = List.of(NONE, TERROR, STATE);

  /** Nothing learned: rules decide alone. */
  public static TemplateModels none() {
    return new TemplateModels(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What ships. */
  public static TemplateModels builtIn() {
    return new TemplateModels(
        Optional.of(read(PART)), Optional.of(read(TEMPLATE)), Optional.of(read(CATEGORY)));
  }

  private static LinearModel read(String name) {
    String file = name + LearnedModels.ENDING;
    try (InputStream in = TemplateModels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no resource " + file);
      }
      return WeightsFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
