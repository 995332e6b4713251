package org.annalist.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.lab.ud.ConlluReader;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreebankDocuments;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.language.word.ClusterTable;
import org.annalist.model.text.Span;

/**
 * What the analyser learns from.
 *
 * @param sentences treebank sentences
 * @param named what the name finder learns from
 * @param news the words of sentences of news, for how words are written
 * @param clusters word clusters
 */
record TrainingData(
    List<TreeSentence> sentences, NameData named, List<List<String>> news, ClusterTable clusters) {
  private static final List<String> TREEBANKS =
      List.of("ewt-train.conllu.gz", "gum-train-cc.conllu.gz");

  /** The treebank without any annotation of names. */
  private static final String UNMARKED = TREEBANKS.get(0);

  private static final long WIRE_SEED = 20260101L;
  private static final String NAMES = "ner-ewt-dev.iob2.gz";

  TrainingData {
    sentences = List.copyOf(sentences);
    news = List.copyOf(news);
  }

  /** Names of the files that are learned from. */
  static List<String> files() {
    List<String> out = new ArrayList<>(TREEBANKS);
    out.add(NAMES);
    return out;
  }

  /** Reads what the sources name. */
  static TrainingData read(TrainingSources sources, WireSizes wireSizes) throws IOException {
    NameOpinions opinions =
        sources.opinions().isPresent()
            ? NameOpinions.read(sources.opinions().get())
            : NameOpinions.none();
    List<TreeSentence> sentences = new ArrayList<>();
    List<NamedSentence> named = new ArrayList<>();
    for (String name : TREEBANKS) {
      List<TreeSentence> part = ConlluReader.read(sources.data().resolve(name));
      sentences.addAll(part);
      for (int i = 0; i < part.size(); i++) {
        TreeSentence sentence = part.get(i);
        List<String> forms = Arrays.asList(sentence.forms());
        List<Integer> asked = opinions.of(name, i, forms.size());
        if (isMarked(sentence)) {
          named.add(new NamedSentence(forms, Arrays.asList(EntityNames.of(sentence))).with(asked));
        }
      }
    }
    WireGrammar grammar = WireGrammar.shipped();
    List<TreeSentence> wire = new ArrayList<>();
    wire.addAll(grammar.write("SENT", wireSizes.sentences(), WIRE_SEED));
    wire.addAll(grammar.write("HEAD", wireSizes.headlines(), WIRE_SEED));
    sentences.addAll(wire);
    wire.forEach(s -> named.add(WireNames.of(s)));
    List<List<NamedSentence>> documents =
        advised(NameReader.documents(sources.data().resolve(NAMES)), opinions);
    NameData names =
        new NameData(named, documents, unmarked(sources.data(), opinions), sources.knownNames());
    ClusterTable clusters =
        sources.clusters().isPresent()
            ? ClusterReader.read(sources.clusters().get())
            : ClusterTable.empty();
    return new TrainingData(sentences, names, news(sources.news()), clusters);
  }

  /** The documents without annotation of names, if there are opinions of them. */
  private static List<List<NamedSentence>> unmarked(Path data, NameOpinions opinions)
      throws IOException {
    List<List<NamedSentence>> out = new ArrayList<>();
    if (!opinions.know(UNMARKED)) {
      return out;
    }
    int number = 0;
    for (Fields document : TreebankDocuments.read(Files.readAllBytes(data.resolve(UNMARKED)))) {
      List<NamedSentence> sentences = new ArrayList<>();
      String lines = document.text(TreebankDocuments.CONLLU);
      for (TreeSentence sentence : ConlluReader.parse(lines, UNMARKED)) {
        List<String> forms = Arrays.asList(sentence.forms());
        List<Integer> asked = opinions.of(UNMARKED, number, forms.size());
        if (!isMarked(sentence)) {
          sentences.add(new NamedSentence(forms, List.of()).with(asked));
        }
        number++;
      }
      out.add(sentences);
    }
    return out;
  }

  private static boolean isMarked(TreeSentence sentence) {
    return sentence.words().stream().anyMatch(w -> w.misc().contains("Entity="));
  }

  private static List<List<NamedSentence>> advised(
      List<List<NamedSentence>> documents, NameOpinions opinions) {
    List<List<NamedSentence>> out = new ArrayList<>();
    int number = 0;
    for (List<NamedSentence> document : documents) {
      List<NamedSentence> sentences = new ArrayList<>();
      for (NamedSentence sentence : document) {
        sentences.add(sentence.with(opinions.of(NAMES, number, sentence.forms().size())));
        number++;
      }
      out.add(sentences);
    }
    return out;
  }

  /** The words of the sentences in the field {@code text} of files of JSON lines. */
  private static List<List<String>> news(List<Path> files) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    List<List<String>> out = new ArrayList<>();
    for (Path file : files) {
      for (Fields document : JsonLines.read(file)) {
        String text = document.text("text");
        for (List<Span> words : splitter.split(text)) {
          out.add(words.stream().map(w -> w.in(text)).toList());
        }
      }
    }
    return out;
  }
}
