package org.annalist.coder.circumstance;

import java.util.Optional;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;

/** Times of what was said or counted after a deed, which are not those of the deed. Stateless. */
final class Reactions {
  private Reactions() {}

  /** Whether a time is that of such a verb, and the event is not the verb itself. */
  static boolean hasTime(Scene scene, Telling telling, TimeMention time) {
    Tree tree = scene.tree(time.sentence());
    return verb(tree, tree.token(time.head()))
        .filter(v -> TellingWords.builtIn().has("reaction", v))
        .filter(v -> time.sentence() != telling.sentence() || !v.equals(telling.trigger()))
        .isPresent();
  }

  /** The verb that a time stands with, by itself or with who speaks or what is said. */
  private static Optional<Token> verb(Tree tree, Token time) {
    Optional<Token> above = tree.head(time);
    boolean withOther =
        above
            .filter(t -> t.relation().equals("nsubj") || TellingWords.builtIn().has("matter", t))
            .isPresent();
    return withOther ? above.flatMap(tree::head) : above;
  }
}
