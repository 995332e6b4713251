package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.GuidedParser;
import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.ParserState;
import org.annalist.language.parse.TreeAtoms;
import org.annalist.language.word.ClusterTable;

/**
 * Trains what builds trees: the parser, the second parser on the first trees of sentences that the
 * parser had not seen, and the second labelling pass on the second trees. Use once.
 */
final class TreeTraining {
  private static final ClassNames ACTIONS = ClassNames.of(Stream.of("s", "l", "r"));
  private final TrainingSizes sizes;
  private final ClusterTable clusters;
  private final ClassNames relations;
  private final ModelBuilder out;
  private final Consumer<String> progress;
  private final Map<String, String> figures = new TreeMap<>();

  TreeTraining(
      TrainingSizes sizes,
      ClusterTable clusters,
      ClassNames relations,
      ModelBuilder out,
      Consumer<String> progress) {
    this.sizes = sizes;
    this.clusters = clusters;
    this.relations = relations;
    this.out = out;
    this.progress = progress;
  }

  /** Trains on these trees. */
  void run(List<TreeExample> trees) {
    relabel(trees, second(first(trees)));
  }

  /** Shares of right heads on sentences that the parsers had not seen, after a run. */
  Map<String, String> figures() {
    return Map.copyOf(figures);
  }

  private List<GuidedExample> first(List<TreeExample> trees) {
    WeightSum actions = new WeightSum(ParserState.ACTIONS);
    WeightSum labels = new WeightSum(relations.size());
    MarginLimits limits = new MarginLimits();
    List<GuidedExample> found =
        JackKnife.answers(
            trees,
            sizes.parseFolds(),
            (fold, seen, asked) -> {
              ParserLearner learner = new ParserLearner(clusters, relations.size());
              learner.train(seen, sizes.parseEpochs(), sizes.seed());
              actions.add(learner.actions());
              labels.add(learner.labels());
              progress.accept("parser " + (fold + 1) + " of " + sizes.parseFolds() + " trained");
              return guided(asked, learner, limits);
            });
    figures.put("unseen.heads", heads(trees, found.stream().map(GuidedExample::first).toList()));
    out.classifier(SectionNames.ACTIONS, ACTIONS, actions);
    out.classifier(SectionNames.LABELS, relations, labels);
    MarginScale scale = limits.ofSum(Quantizer.unit(actions.sum()));
    out.text(SectionNames.MARGINS, String.join("\n", scale.lines()));
    return found;
  }

  private static List<GuidedExample> guided(
      List<TreeExample> asked, ParserLearner learner, MarginLimits limits) {
    ArcHybridParser parser = learner.parser();
    List<ParsedTree> trees = asked.stream().map(e -> parser.parse(e.words())).toList();
    MarginScale scale = limits.add(trees, Quantizer.unit(learner.actions().averaged()));
    List<GuidedExample> out = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      out.add(new GuidedExample(asked.get(i), trees.get(i), scale));
    }
    return out;
  }

  /** Trains the second parser; returns each sentence with a tree by one that has not seen it. */
  private List<ParsedTree> second(List<GuidedExample> examples) {
    WeightSum actions = new WeightSum(ParserState.ACTIONS);
    List<ParsedTree> found =
        JackKnife.answers(
            examples,
            sizes.parseFolds(),
            (fold, seen, asked) -> {
              GuidedTraining training = new GuidedTraining(clusters);
              training.train(seen, sizes.secondEpochs(), sizes.seed());
              actions.add(training.actions());
              progress.accept(
                  "second parser " + (fold + 1) + " of " + sizes.parseFolds() + " trained");
              // the sentences of one part have one first parser, so one scale
              GuidedParser parser = training.parser(asked.get(0).scale());
              return asked.stream().map(e -> parser.parse(e.gold().words(), e.first())).toList();
            });
    figures.put("unseen.heads.second", heads(gold(examples), found));
    out.classifier(SectionNames.SECOND, ACTIONS, actions);
    return found;
  }

  private static List<TreeExample> gold(List<GuidedExample> examples) {
    return examples.stream().map(GuidedExample::gold).toList();
  }

  private void relabel(List<TreeExample> trees, List<ParsedTree> found) {
    TreeAtoms atoms = new TreeAtoms(clusters);
    TemplateSet templates = TemplateSet.parse(TemplateText.of(SectionNames.RELABEL), atoms.names());
    WeightSum sum = new WeightSum(relations.size());
    for (int run = 0; run < sizes.relabelRuns(); run++) {
      TrainableScorer scorer =
          new TrainableScorer(ModelBuilder.bits(SectionNames.RELABEL), sum.classes());
      new RelabelTraining(atoms, templates, scorer, sizes.seed() + run)
          .train(trees, found, sizes.relabelEpochs());
      sum.add(scorer);
    }
    out.classifier(SectionNames.RELABEL, relations, sum);
    progress.accept("second labelling pass trained");
  }

  private static String heads(List<TreeExample> gold, List<ParsedTree> answers) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int node = 1; node <= answers.get(i).size(); node++) {
        all += gold.get(i).head(node) >= 0 ? 1 : 0;
        right += gold.get(i).head(node) == answers.get(i).head(node) ? 1 : 0;
      }
    }
    return Manifest.percent(right, all);
  }
}
