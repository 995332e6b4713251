package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.ParserState;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.parse.TreeAtoms;
import org.annalist.language.store.ModelFile;
import org.annalist.language.tag.PennAtoms;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.tag.UniversalAtoms;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * The recipe: treebanks, names and clusters in, one model file out. Use once.
 *
 * <p>Taggers and parser are trained in folds: each learns from all parts of the data but one and
 * answers that part. The answers are what the next layer learns from, for they are as wrong as they
 * will be in use; the sum of the learners of all folds is the model that ships.
 */
public final class AnalyserTraining {
  private final TrainingSizes sizes;
  private final ClusterTable clusters;
  private final Consumer<String> progress;
  private final ModelBuilder out;
  private final List<TreeSentence> sentences;
  private final NameData named;
  private final Map<String, String> figures = new TreeMap<>();
  private final List<List<String>> news;
  private final Inventory inventory;
  private final List<Words> words = new ArrayList<>();

  AnalyserTraining(TrainingData data, TrainingSizes sizes, Consumer<String> progress) {
    this.sizes = sizes;
    this.progress = progress;
    clusters = data.clusters();
    sentences = data.sentences();
    named = data.named();
    news = data.news();
    inventory = Inventory.of(sentences);
    out = new ModelBuilder(clusters);
    for (TreeSentence sentence : sentences) {
      words.add(Words.of(sentence.forms(), clusters));
    }
  }

  /** Trains everything. */
  ModelFile run() {
    List<int[]> penn = tagPenn();
    List<int[]> universal = tagUniversal(penn);
    List<TreeExample> trees = trees(penn, universal);
    relabel(trees, parse(trees));
    lemmas();
    cases();
    names();
    progress.accept("done");
    return out.build();
  }

  private List<int[]> tagPenn() {
    List<TagExample> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      examples.add(new TagExample(words.get(i), new int[0], inventory.pennOf(sentences.get(i))));
    }
    return tag(SectionNames.PENN, new PennAtoms(clusters), inventory.penn(), examples);
  }

  private List<int[]> tagUniversal(List<int[]> penn) {
    TagAtoms atoms = new UniversalAtoms(clusters, inventory.penn().names());
    List<TagExample> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int[] gold = inventory.universalOf(sentences.get(i));
      examples.add(new TagExample(words.get(i), penn.get(i), gold));
    }
    return tag(SectionNames.UNIVERSAL, atoms, inventory.universal(), examples);
  }

  /** Trains a tagger; returns the tags of each sentence by one that has not seen it. */
  private List<int[]> tag(
      String name, TagAtoms atoms, ClassNames classes, List<TagExample> examples) {
    TaggerTraining training = tagger(name, atoms, classes.size());
    WeightSum sum = new WeightSum(classes.size());
    List<int[]> answers =
        JackKnife.answers(
            examples,
            sizes.tagFolds(),
            (fold, seen, asked) -> {
              TrainableScorer scorer = training.train(seen, sizes.tagEpochs(), sizes.seed());
              sum.add(scorer);
              Tagger tagger = training.tagger(scorer);
              return asked.stream().map(e -> tagger.tag(e.words(), e.given())).toList();
            });
    figures.put("unseen." + name, accuracy(examples, answers));
    progress.accept(name + " tags trained");
    out.classifier(name, classes, sum);
    return answers;
  }

  private static TaggerTraining tagger(String name, TagAtoms atoms, int classes) {
    TemplateSet templates = TemplateSet.parse(TemplateText.of(name), atoms.names());
    return new TaggerTraining(atoms, templates, ModelBuilder.bits(name), classes);
  }

  private static String accuracy(List<TagExample> examples, List<int[]> answers) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < examples.size(); i++) {
      int[] gold = examples.get(i).gold();
      for (int k = 0; k < gold.length; k++) {
        all += gold[k] >= 0 ? 1 : 0;
        right += gold[k] >= 0 && gold[k] == answers.get(i)[k] ? 1 : 0;
      }
    }
    return percent(right, all);
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
    return percent(right, all);
  }

  private static String percent(int part, int whole) {
    return part * 10000L / Math.max(1, whole) / 100.0 + " %";
  }

  private List<TreeExample> trees(List<int[]> penn, List<int[]> universal) {
    List<TreeExample> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedWords tagged = new TaggedWords(words.get(i), penn.get(i), universal.get(i));
      TreeSentence s = sentences.get(i);
      out.add(new TreeExample(tagged, Inventory.headsOf(s), inventory.relationsOf(s)));
    }
    return out;
  }

  /** Trains the parser; returns the tree of each sentence by one that has not seen it. */
  private List<ParsedTree> parse(List<TreeExample> trees) {
    WeightSum actions = new WeightSum(ParserState.ACTIONS);
    WeightSum labels = new WeightSum(inventory.relations().size());
    List<ParsedTree> found =
        JackKnife.answers(
            trees,
            sizes.parseFolds(),
            (fold, seen, asked) -> {
              ParserLearner learner = new ParserLearner(clusters, inventory.relations().size());
              learner.train(seen, sizes.parseEpochs(), sizes.seed());
              actions.add(learner.actions());
              labels.add(learner.labels());
              ArcHybridParser parser = learner.parser();
              progress.accept("parser " + (fold + 1) + " of " + sizes.parseFolds() + " trained");
              return asked.stream().map(e -> parser.parse(e.words())).toList();
            });
    figures.put("unseen.heads", heads(trees, found));
    out.classifier(SectionNames.ACTIONS, ClassNames.of(Stream.of("s", "l", "r")), actions);
    out.classifier(SectionNames.LABELS, inventory.relations(), labels);
    return found;
  }

  private void relabel(List<TreeExample> trees, List<ParsedTree> found) {
    TreeAtoms atoms = new TreeAtoms(clusters);
    TemplateSet templates = TemplateSet.parse(TemplateText.of(SectionNames.RELABEL), atoms.names());
    WeightSum sum = new WeightSum(inventory.relations().size());
    for (int run = 0; run < sizes.relabelRuns(); run++) {
      TrainableScorer scorer =
          new TrainableScorer(ModelBuilder.bits(SectionNames.RELABEL), sum.classes());
      new RelabelTraining(atoms, templates, scorer, sizes.seed() + run)
          .train(trees, found, sizes.relabelEpochs());
      sum.add(scorer);
    }
    out.classifier(SectionNames.RELABEL, inventory.relations(), sum);
    progress.accept("second labelling pass trained");
  }

  private void lemmas() {
    LemmaTraining lemmas = new LemmaTraining();
    lemmas.add(sentences);
    out.text(SectionNames.LEMMAS, lemmas.rules());
  }

  private void cases() {
    CaseTraining cases = new CaseTraining();
    sentences.forEach(s -> cases.add(s.forms()));
    news.forEach(n -> cases.add(n.toArray(String[]::new)));
    out.text(SectionNames.CASES, String.join("\n", cases.lines()));
  }

  private void names() {
    PennAtoms pennAtoms = new PennAtoms(clusters);
    Tagger tagger =
        new Tagger(
            pennAtoms,
            TemplateSet.parse(TemplateText.of(SectionNames.PENN), pennAtoms.names()),
            new ByteScorer(out.weights(SectionNames.PENN), inventory.penn().size()));
    NameTraining training = new NameTraining(clusters, tagger, named, sizes);
    out.classifier(SectionNames.NAMES, training.classes(), training.run());
    figures.putAll(training.figures());
    figures.forEach((name, value) -> progress.accept(name + " " + value));
  }

  /** Figures on text that the models had not seen, by name. */
  Map<String, String> figures() {
    return Map.copyOf(figures);
  }
}
