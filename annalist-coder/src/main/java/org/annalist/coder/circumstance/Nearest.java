package org.annalist.coder.circumstance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.tree.Tree;

/** What stands nearest in the tree of the sentence: the rule where nothing was learned. */
final class Nearest {
  private Nearest() {}

  static TimeChoice time(Scene scene, Telling telling, List<TimeChoice> choices) {
    Tree tree = scene.tree(telling.sentence());
    return choices.stream()
        .filter(c -> c.kind() == TimeChoice.Kind.MENTION)
        .filter(c -> c.mention().filter(m -> m.sentence() == telling.sentence()).isPresent())
        .min(Comparator.comparingInt(c -> steps(tree, telling, c.mention().orElseThrow().head())))
        .orElseGet(() -> TimeChoice.of(TimeChoice.Kind.OPEN));
  }

  static Optional<PlaceMention> place(
      Scene scene, Telling telling, List<Optional<PlaceMention>> choices) {
    Tree tree = scene.tree(telling.sentence());
    return choices.stream()
        .flatMap(Optional::stream)
        .filter(p -> p.sentence() == telling.sentence())
        .filter(p -> !Paths.preposition(tree, tree.token(p.head())).isEmpty())
        .min(Comparator.comparingInt(p -> steps(tree, telling, p.head())));
  }

  private static int steps(Tree tree, Telling telling, int token) {
    return Paths.steps(tree, telling.trigger(), tree.token(token));
  }
}
