package org.annalist.coder.circumstance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;

/** Times of what was said or counted after a deed, which are not those of the deed. Stateless. */
final class Reactions {
  /** Verbs of which the deed is the matter: "claimed the attack on Sunday", "rose to 40 today". */
  private static final Set<String> VERBS =
      Set.of(
          "claim",
          "deny",
          "withdraw",
          "retract",
          "condemn",
          "denounce",
          "deplore",
          "blame",
          "accuse",
          "mourn",
          "commemorate",
          "rise",
          "climb");

  /** What such a verb takes that is no deed: "claimed responsibility on Sunday". */
  private static final Set<String> WORDS =
      Set.of("responsibility", "credit", "denial", "claim", "accusation", "statement", "toll");

  private Reactions() {}

  /** Whether a time is that of such a verb, and the event is not the verb itself. */
  static boolean hasTime(Scene scene, Telling telling, TimeMention time) {
    Tree tree = scene.tree(time.sentence());
    return verb(tree, tree.token(time.head()))
        .filter(v -> VERBS.contains(v.lemma().toLowerCase(Locale.ROOT)))
        .filter(v -> time.sentence() != telling.sentence() || !v.equals(telling.trigger()))
        .isPresent();
  }

  /** The verb that a time stands with, by itself or with who speaks or what is said. */
  private static Optional<Token> verb(Tree tree, Token time) {
    Optional<Token> above = tree.head(time);
    boolean withOther =
        above
            .filter(
                t ->
                    t.relation().equals("nsubj")
                        || WORDS.contains(t.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    return withOther ? above.flatMap(tree::head) : above;
  }
}
