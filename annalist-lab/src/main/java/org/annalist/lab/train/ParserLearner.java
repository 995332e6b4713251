package org.annalist.lab.train;

import java.util.List;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ActionAtoms;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.LabelAtoms;
import org.annalist.language.parse.ParserState;
import org.annalist.language.word.ClusterTable;

/** A parser with its atoms and templates, to be trained and then used. */
final class ParserLearner {
  private final ActionAtoms actionAtoms;
  private final LabelAtoms labelAtoms;
  private final TemplateSet actionTemplates;
  private final TemplateSet labelTemplates;
  private final TrainableScorer actions;
  private final TrainableScorer labels;

  ParserLearner(ClusterTable clusters, int relations) {
    actionAtoms = new ActionAtoms(clusters);
    labelAtoms = new LabelAtoms(clusters);
    actionTemplates = TemplateSet.parse(TemplateText.of(SectionNames.ACTIONS), actionAtoms.names());
    labelTemplates = TemplateSet.parse(TemplateText.of(SectionNames.LABELS), labelAtoms.names());
    actions = new TrainableScorer(ModelBuilder.bits(SectionNames.ACTIONS), ParserState.ACTIONS);
    labels = new TrainableScorer(ModelBuilder.bits(SectionNames.LABELS), relations);
  }

  void train(List<TreeExample> examples, int epochs, long seed) {
    new ParserTraining(
            actionAtoms, actionTemplates, actions, labelAtoms, labelTemplates, labels, seed)
        .train(examples, epochs);
  }

  TrainableScorer actions() {
    return actions;
  }

  TrainableScorer labels() {
    return labels;
  }

  /** The trained parser. */
  ArcHybridParser parser() {
    return new ArcHybridParser(
        actionAtoms,
        actionTemplates,
        new ByteScorer(
            ModelBuilder.quantized(SectionNames.ACTIONS, actions.averaged()), ParserState.ACTIONS),
        labelAtoms,
        labelTemplates,
        new ByteScorer(
            ModelBuilder.quantized(SectionNames.LABELS, labels.averaged()), labels.classes()));
  }
}
