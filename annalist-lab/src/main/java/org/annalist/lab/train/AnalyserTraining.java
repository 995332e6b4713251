package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.name.NameAtoms;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.parse.TreeAtoms;
import org.annalist.language.store.ModelFile;
import org.annalist.language.tag.PennAtoms;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.tag.UniversalAtoms;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/** The recipe: treebanks, names and clusters in, one model file out. Use once. */
public final class AnalyserTraining {
  private final TrainingSizes sizes;
  private final ClusterTable clusters;
  private final Consumer<String> progress;
  private final ModelBuilder out;
  private final List<TreeSentence> sentences;
  private final List<NamedSentence> named;
  private final List<List<String>> news;
  private final Inventory inventory;
  private final List<Words> words = new ArrayList<>();
  private List<int[]> penn = List.of();
  private List<int[]> universal = List.of();
  private List<TreeExample> trees = List.of();

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
    tagPenn();
    tagUniversal();
    parse();
    relabel();
    LemmaTraining lemmas = new LemmaTraining();
    lemmas.add(sentences);
    out.text(SectionNames.LEMMAS, lemmas.rules());
    CaseTraining cases = new CaseTraining();
    sentences.forEach(s -> cases.add(s.forms()));
    news.forEach(n -> cases.add(n.toArray(String[]::new)));
    out.text(SectionNames.CASES, String.join("\n", cases.lines()));
    names();
    progress.accept("done");
    return out.build();
  }

  private void tagPenn() {
    TagAtoms atoms = new PennAtoms(clusters);
    TaggerTraining training = tagger(SectionNames.PENN, atoms, inventory.penn().size());
    List<TagExample> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      examples.add(new TagExample(words.get(i), new int[0], inventory.pennOf(sentences.get(i))));
    }
    penn = answers(training, examples);
    progress.accept("penn tags by jack-knife: " + accuracy(examples, penn));
    out.classifier(
        SectionNames.PENN, inventory.penn(), training.train(examples, sizes.tagEpochs()));
  }

  private void tagUniversal() {
    TagAtoms atoms = new UniversalAtoms(clusters, inventory.penn().names());
    TaggerTraining training = tagger(SectionNames.UNIVERSAL, atoms, inventory.universal().size());
    List<TagExample> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      examples.add(
          new TagExample(words.get(i), penn.get(i), inventory.universalOf(sentences.get(i))));
    }
    universal = answers(training, examples);
    progress.accept("universal tags by jack-knife: " + accuracy(examples, universal));
    out.classifier(
        SectionNames.UNIVERSAL, inventory.universal(), training.train(examples, sizes.tagEpochs()));
  }

  private TaggerTraining tagger(String name, TagAtoms atoms, int classes) {
    TemplateSet templates = TemplateSet.parse(TemplateText.of(name), atoms.names());
    int bits = ModelBuilder.bits(name);
    return new TaggerTraining(atoms, templates, bits, classes, sizes.seed());
  }

  /** Tags of sentences that the tagger has not seen. */
  private List<int[]> answers(TaggerTraining training, List<TagExample> examples) {
    return JackKnife.answers(
        examples,
        sizes.folds(),
        (seen, asked) -> {
          Tagger tagger = training.tagger(training.train(seen, sizes.foldEpochs()));
          return asked.stream().map(e -> tagger.tag(e.words(), e.given())).toList();
        });
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
    return right * 10000L / Math.max(1, all) / 100.0 + " %";
  }

  private void parse() {
    List<TreeExample> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedWords tagged = new TaggedWords(words.get(i), penn.get(i), universal.get(i));
      TreeSentence s = sentences.get(i);
      examples.add(new TreeExample(tagged, Inventory.headsOf(s), inventory.relationsOf(s)));
    }
    trees = List.copyOf(examples);
    ParserLearner learner = learner();
    learner.train(trees, sizes.parseEpochs(), sizes.seed());
    out.classifier(
        SectionNames.ACTIONS, ClassNames.of(Stream.of("s", "l", "r")), learner.actions());
    out.classifier(SectionNames.LABELS, inventory.relations(), learner.labels());
    progress.accept("parser trained");
  }

  private ParserLearner learner() {
    return new ParserLearner(clusters, inventory.relations().size());
  }

  private void relabel() {
    List<ParsedTree> found =
        JackKnife.answers(
            trees,
            2,
            (seen, asked) -> {
              ParserLearner learner = learner();
              learner.train(seen, 2, sizes.seed());
              ArcHybridParser parser = learner.parser();
              return asked.stream().map(e -> parser.parse(e.words())).toList();
            });
    TreeAtoms atoms = new TreeAtoms(clusters);
    TemplateSet templates = TemplateSet.parse(TemplateText.of(SectionNames.RELABEL), atoms.names());
    TrainableScorer scorer =
        new TrainableScorer(ModelBuilder.bits(SectionNames.RELABEL), inventory.relations().size());
    new RelabelTraining(atoms, templates, scorer, sizes.seed())
        .train(trees, found, sizes.relabelEpochs());
    out.classifier(SectionNames.RELABEL, inventory.relations(), scorer);
    progress.accept("second labelling pass trained");
  }

  private void names() {
    TagAtoms atoms = new NameAtoms(clusters);
    ClassNames classes = ClassNames.of(named.stream().flatMap(n -> n.classes().stream()));
    TaggerTraining training = tagger(SectionNames.NAMES, atoms, classes.size());
    Tagger tagger =
        new Tagger(
            new PennAtoms(clusters),
            TemplateSet.parse(TemplateText.of(SectionNames.PENN), new PennAtoms(clusters).names()),
            new ByteScorer(out.weights(SectionNames.PENN), inventory.penn().size()));
    List<TagExample> examples = new ArrayList<>();
    for (NamedSentence sentence : named) {
      Words w = Words.of(sentence.forms().toArray(String[]::new), clusters);
      int[] gold = sentence.classes().stream().mapToInt(classes::number).toArray();
      examples.add(new TagExample(w, tagger.tag(w), gold));
    }
    out.classifier(SectionNames.NAMES, classes, training.train(examples, sizes.tagEpochs()));
    progress.accept("names trained");
  }
}
