package org.annalist.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annalist.lab.ud.ConlluReader;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.language.word.ClusterTable;

/**
 * What the analyser learns from.
 *
 * @param sentences treebank sentences
 * @param named sentences with names
 * @param clusters word clusters
 */
record TrainingData(
    List<TreeSentence> sentences, List<NamedSentence> named, ClusterTable clusters) {
  private static final List<String> TREEBANKS =
      List.of("ewt-train.conllu.gz", "gum-train-cc.conllu.gz");
  private static final long WIRE_SEED = 20260101L;
  private static final String NAMES = "ner-ewt-dev.iob2.gz";

  TrainingData {
    sentences = List.copyOf(sentences);
    named = List.copyOf(named);
  }

  /** Names of the files that are learned from. */
  static List<String> files() {
    List<String> out = new ArrayList<>(TREEBANKS);
    out.add(NAMES);
    return out;
  }

  /** Reads the files of a folder. */
  static TrainingData read(Path folder, Optional<Path> clusterFile, WireSizes wireSizes)
      throws IOException {
    List<TreeSentence> sentences = new ArrayList<>();
    List<NamedSentence> named = new ArrayList<>();
    for (String name : TREEBANKS) {
      List<TreeSentence> part = ConlluReader.read(folder.resolve(name));
      sentences.addAll(part);
      for (TreeSentence sentence : part) {
        if (sentence.words().stream().anyMatch(w -> w.misc().contains("Entity="))) {
          named.add(
              new NamedSentence(
                  Arrays.asList(sentence.forms()), Arrays.asList(EntityNames.of(sentence))));
        }
      }
    }
    WireGrammar wire = WireGrammar.shipped();
    sentences.addAll(wire.write("SENT", wireSizes.sentences(), WIRE_SEED));
    sentences.addAll(wire.write("HEAD", wireSizes.headlines(), WIRE_SEED));
    named.addAll(NameReader.read(folder.resolve(NAMES)));
    ClusterTable clusters =
        clusterFile.isPresent() ? ClusterReader.read(clusterFile.get()) : ClusterTable.empty();
    return new TrainingData(sentences, named, clusters);
  }
}
