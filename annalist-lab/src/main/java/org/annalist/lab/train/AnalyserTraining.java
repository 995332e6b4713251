package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.TaggedWords;
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
    TreeTraining trees = new TreeTraining(sizes, clusters, inventory.relations(), out, progress);
    trees.run(trees(penn, universal));
    figures.putAll(trees.figures());
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
    TaggerTraining training = new TaggerTraining(name, atoms, classes.size());
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
    return Manifest.percent(right, all);
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
    training.run();
    out.classifier(SectionNames.NAMES, training.classes(), training.first());
    out.classifier(SectionNames.SECOND_NAMES, training.classes(), training.second());
    figures.putAll(training.figures());
    figures.forEach((name, value) -> progress.accept(name + " " + value));
  }

  /** Figures on text that the models had not seen, by name. */
  Map<String, String> figures() {
    return Map.copyOf(figures);
  }
}
