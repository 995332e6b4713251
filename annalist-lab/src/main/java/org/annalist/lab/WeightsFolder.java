package org.annalist.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.WeightsFile;

/**
 * Where weights are written, one file for each decision.
 *
 * @param folder the folder, which is there
 * @param progress told of each file
 */
record WeightsFolder(Path folder, Consumer<String> progress) {
  /** Writes the model of a decision. */
  void write(String decision, LinearModel model) throws IOException {
    Path file = folder.resolve(decision + LearnedModels.ENDING);
    try (OutputStream stream = Files.newOutputStream(file)) {
      WeightsFile.write(model, stream);
    }
    progress.accept(file + ": " + Files.size(file) + " bytes");
  }
}
