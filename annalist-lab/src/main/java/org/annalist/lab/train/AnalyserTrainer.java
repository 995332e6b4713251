package org.annalist.lab.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.language.store.ModelFile;

/** Entry point of the training: reads a folder of data and writes a model file. */
public final class AnalyserTrainer {
  private AnalyserTrainer() {}

  /**
   * Trains the analyser.
   *
   * @param data folder with the treebanks and names
   * @param clusters file of Brown clusters, if any
   * @param out the model file to write
   * @param quick whether to train for a minute instead of a quarter of an hour
   * @param progress told of each step
   * @throws IOException if a file cannot be read or written
   */
  public static void train(
      Path data, Optional<Path> clusters, Path out, boolean quick, Consumer<String> progress)
      throws IOException {
    TrainingSizes sizes =
        quick ? new TrainingSizes(3, 2, 2, 3, 1L) : new TrainingSizes(6, 6, 4, 5, 1L);
    TrainingData read = TrainingData.read(data, clusters);
    progress.accept(read.sentences().size() + " trees, " + read.named().size() + " with names");
    ModelFile file = new AnalyserTraining(read, sizes, progress).run("version=1\n");
    try (OutputStream stream = Files.newOutputStream(out)) {
      file.write(stream);
    }
  }
}
