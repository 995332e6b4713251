package org.annalist.coder.speech;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.language.ParsedText;

/** Keeps the proposed statements that a learned model takes for statements. Thread-safe. */
public final class StatementJudge {
  /** The name of the decision. */
  public static final String NAME = "statement.attitude";

  /** The class of what is kept. */
  public static final String KEPT = "kept";

  /** The class of what is dropped. */
  public static final String DROPPED = "dropped";

  /** Below one half: a statement too many costs less than one that is lost. */
  private static final double THRESHOLD = 0.33;

  private final Optional<LinearModel> model;

  StatementJudge(LinearModel model) {
    this.model = Optional.of(model);
  }

  private StatementJudge() {
    model = Optional.empty();
  }

  /** A judge that keeps all. */
  static StatementJudge lenient() {
    return new StatementJudge();
  }

  List<Statement> kept(List<Statement> all, ParsedText parsed) {
    if (model.isEmpty()) {
      return all;
    }
    List<Tree> trees = parsed.sentences().stream().map(Tree::of).toList();
    StatementSignals signals = new StatementSignals(parsed, trees, all);
    return all.stream().filter(s -> model.get().chance(signals.of(s), KEPT) >= THRESHOLD).toList();
  }
}
