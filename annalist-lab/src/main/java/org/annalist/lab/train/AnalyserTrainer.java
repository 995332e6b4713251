package org.annalist.lab.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.lab.ud.UdEvaluation;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SectionNames;
import org.annalist.language.store.ModelFile;
import org.annalist.language.store.Sections;

/** Entry point of the training: reads a folder of data and writes a model file. */
public final class AnalyserTrainer {
  /** Version of the recipe; a model of another version is not what the product expects. */
  public static final String VERSION = "6";

  private static final List<String> DEV = List.of("ewt-dev", "gum-dev");

  private AnalyserTrainer() {}

  /**
   * Trains the analyser. The same data give the same file.
   *
   * @param sources where the data are
   * @param out the model file to write
   * @param quick whether to train for a minute or two, to try things out
   * @param progress told of each step
   * @throws IOException if a file cannot be read or written
   */
  public static void train(
      TrainingSources sources, Path out, boolean quick, Consumer<String> progress)
      throws IOException {
    train(sources, out, quick, WireSizes.SHIPPED, progress);
  }

  static void train(
      TrainingSources sources, Path out, boolean quick, WireSizes wire, Consumer<String> progress)
      throws IOException {
    TrainingSizes sizes = quick ? TrainingSizes.QUICK : TrainingSizes.FULL;
    TrainingData read = TrainingData.read(sources, wire);
    progress.accept(read.sentences().size() + " trees, " + read.named().size() + " with names");
    Manifest manifest = new Manifest();
    manifest.put("version", VERSION);
    manifest.put("recipe", sizes);
    manifest.put("trees", read.sentences().size());
    for (String file : TrainingData.files()) {
      manifest.data(sources.data().resolve(file));
    }
    if (sources.clusters().isPresent()) {
      manifest.data(sources.clusters().get());
    }
    if (sources.opinions().isPresent()) {
      manifest.data(sources.opinions().get());
    }
    manifest.put("news.sentences", read.news().size());
    for (Path news : sources.news()) {
      manifest.news(news);
    }
    AnalyserTraining training = new AnalyserTraining(read, sizes, progress);
    ModelFile file = training.run();
    training.figures().forEach(manifest::put);
    EnglishModel model =
        EnglishModel.of(file.with(SectionNames.MANIFEST, Sections.text(manifest.text())));
    for (String dev : DEV) {
      Path gold = sources.data().resolve(dev + ".conllu.gz");
      if (Files.exists(gold)) {
        manifest.figures(dev, UdEvaluation.run(gold, Optional.empty(), model));
      }
    }
    progress.accept(manifest.text());
    try (OutputStream stream = Files.newOutputStream(out)) {
      file.with(SectionNames.MANIFEST, Sections.text(manifest.text())).write(stream);
    }
  }
}
