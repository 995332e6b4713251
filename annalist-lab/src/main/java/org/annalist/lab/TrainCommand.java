package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.engine.pipeline.KnowledgeNames;
import org.annalist.lab.train.AnalyserTrainer;
import org.annalist.lab.train.TrainingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annalist train}: makes the models that the product ships. Not thread-safe. */
@Command(
    name = "train",
    description = "Trains the models.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL")
final class TrainCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "analyser",
      description = "Trains the analyser of English and writes its model file.",
      mixinStandardHelpOptions = true)
  int analyser(
      @Option(
              names = "--data",
              required = true,
              paramLabel = "DIR",
              description = "Folder with the treebanks and names.")
          Path data,
      @Option(
              names = "--clusters",
              paramLabel = "FILE",
              description = "Brown clusters of NLP4J, unpacked.")
          Optional<Path> clusters,
      @Option(
              names = "--news",
              paramLabel = "FILE",
              arity = "0..*",
              description = "News as JSON lines, to learn how words are written.")
          List<Path> news,
      @Option(
              names = "--opinions",
              paramLabel = "FILE",
              description = "Names in the training sentences by another finder.")
          Optional<Path> opinions,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "The model file to write.")
          Path out,
      @Option(names = "--quick", description = "A short training, to try things out.")
          boolean quick)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    AnalyserTrainer.train(
        new TrainingSources(
            data,
            clusters,
            Optional.ofNullable(news).orElse(List.of()),
            opinions,
            KnowledgeNames.builtIn()),
        out,
        quick,
        message -> {
          err.println(message);
          err.flush();
        });
    return 0;
  }

  @Command(
      name = "coder",
      description = {
        "Learns the coder's decisions from coded reports and writes their weights.",
        "With --folds nothing is written: each part is measured with what the others teach."
      },
      mixinStandardHelpOptions = true)
  int coder(
      @Option(
              names = "--data",
              required = true,
              paramLabel = "DIR",
              description = "Folder of kits with annals/train and plover_sentences/dev.")
          Path data,
      @Option(
              names = "--reports",
              paramLabel = "DIR",
              description =
                  "Folder of coded reports that teach beside the kits (default: ${DEFAULT-VALUE}).",
              defaultValue = CoderLessons.REPORTS)
          Path reports,
      @Option(
              names = "--codings",
              paramLabel = "FILE",
              description = "Codings of reports of other kits (default: ${DEFAULT-VALUE}).",
              defaultValue = CoderLessons.CODINGS)
          Path codings,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "Folder for the weights (default: where the product keeps them).",
              defaultValue = CoderLessons.SHIPPED)
          Path out,
      @Option(
              names = "--only",
              paramLabel = "LESSON",
              description = "Learns only this one; repeatable.")
          List<String> only,
      @Option(
              names = "--folds",
              paramLabel = "N",
              description = "Measures by cross-validation in N parts.")
          Optional<Integer> folds)
      throws IOException {
    CoderLessons lessons =
        new CoderLessons(
            data,
            reports,
            codings,
            Optional.ofNullable(only).orElse(List.of()),
            spec.commandLine().getOut(),
            spec.commandLine().getErr());
    if (folds.isPresent()) {
      lessons.measure(folds.get());
    } else {
      lessons.learn(out);
    }
    return 0;
  }

  @Command(
      name = "templates",
      description = "Learns the templates of the kit muc4 and writes their weights.",
      mixinStandardHelpOptions = true)
  int templates(
      @Option(
              names = "--data",
              required = true,
              paramLabel = "DIR",
              description = "Folder of kits with muc4/dev.")
          Path data,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "Folder for the weights (default: where the lab keeps them).",
              defaultValue = TemplateLessons.SHIPPED)
          Path out)
      throws IOException {
    new TemplateLessons(data, spec.commandLine().getErr()).learn(out);
    return 0;
  }
}
