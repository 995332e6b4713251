package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.lab.train.AnalyserTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annalist train}: learns the analyser's model from treebanks. Not thread-safe. */
@Command(
    name = "train",
    description = "Trains the analyser of English and writes its model file.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder with the treebanks and the names.")
  private Path data;

  @Option(names = "--clusters", paramLabel = "FILE", description = "Brown clusters, if any.")
  private Optional<Path> clusters;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The model file to write.")
  private Path out;

  @Option(names = "--quick", description = "A minute of training: shows that it runs.")
  private boolean quick;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    AnalyserTrainer.train(
        data,
        clusters,
        out,
        quick,
        step -> {
          err.println(step);
          err.flush();
        });
    return 0;
  }
}
