package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annalist.engine.pipeline.KnowledgeNames;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.PredictionSet;
import org.annalist.lab.eval.RunCounts;
import org.annalist.lab.eval.ScoreTable;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.lab.train.NameEvaluation;
import org.annalist.lab.ud.UdEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code annalist eval}: predicts the documents of a kit and scores them. Not thread-safe. */
@Command(
    name = "eval",
    description = "Measures the coder on a kit.",
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private static final String TREEBANK = "ud";
  private static final String NAMES = "names";
  private static final String PINS = "annalist-lab/src/main/resources/org/annalist/lab/regression";
  private static final String PAGES = "docs/regressions";

  @Spec private CommandSpec spec;

  @Option(names = "--task", paramLabel = "NAME", description = "The kit's name.")
  private Optional<String> taskName;

  @Option(names = "--docs", paramLabel = "FILE", description = "Documents, JSON lines.")
  private Optional<Path> docs;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Gold; without it nothing is scored.")
  private Optional<Path> gold;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Where to write the predictions, in the form of the kit's score.py.")
  private Optional<Path> predictions;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "Where to write every item with its verdict (tab-separated).")
  private Optional<Path> decisions;

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = "Scores these predictions instead of running the engine.")
  private Optional<Path> score;

  @Option(names = "--regressions", description = "Runs all pinned regressions.")
  private boolean regressions;

  @Option(names = "--only", paramLabel = "ID", description = "Runs only this regression.")
  private List<String> only = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder that holds kits/; without it only Annalist's own set runs.")
  private Optional<Path> data;

  @Option(
      names = "--accept",
      paramLabel = "REASON",
      description = "Pins the new figures and adds the reason to the log.")
  private Optional<String> accept;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "Annalist's checkout, where pins and pages stand (default: ${DEFAULT-VALUE}).",
      defaultValue = ".")
  private Path root;

  @Override
  public Integer call() throws IOException {
    if (regressions) {
      return runRegressions();
    }
    if (taskName.equals(Optional.of(TREEBANK))) {
      return print(UdEvaluation.run(file(), predictions));
    }
    if (taskName.equals(Optional.of(NAMES))) {
      return print(NameEvaluation.run(file(), predictions, KnowledgeNames.builtIn()));
    }
    Task task = task();
    List<Fields> documents = JsonLines.read(file());
    List<Fields> answers = gold.isPresent() ? JsonLines.read(gold.get()) : List.of();
    List<Fields> lines =
        score.isPresent()
            ? JsonLines.read(score.get())
            : predict(task, task.inputs(documents, answers));
    if (predictions.isPresent()) {
      JsonLines.write(predictions.get(), lines);
    }
    if (gold.isPresent()) {
      report(Evaluator.score(task, documents, answers, lines));
    }
    return 0;
  }

  private int runRegressions() throws IOException {
    Path pins = root.resolve(PINS);
    if (!Files.isDirectory(pins)) {
      throw usage("no " + PINS + " in " + root + "; run it in Annalist's checkout or give --root");
    }
    RegressionRun.Folders folders =
        new RegressionRun.Folders(pins, data.filter(this::isThere), root.resolve(PAGES), decisions);
    Tasks tasks = Tasks.with(new ProductSystems());
    return new RegressionRun(tasks, folders, accept, only, spec.commandLine().getOut()).run();
  }

  private boolean isThere(Path folder) {
    if (!Files.isDirectory(folder)) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf("%s is not there: only Annalist's own set is run%n", folder);
      err.flush();
    }
    return Files.isDirectory(folder);
  }

  private Path file() {
    return docs.orElseThrow(() -> usage("--docs is missing"));
  }

  private int print(String figures) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(figures);
    out.flush();
    return 0;
  }

  private Task task() {
    Tasks tasks = Tasks.with(new ProductSystems());
    String name = taskName.orElseThrow(() -> usage("--task is missing, one of " + tasks.names()));
    return tasks
        .named(name)
        .orElseThrow(() -> usage("no task " + name + ", only " + tasks.names()));
  }

  private List<Fields> predict(Task task, List<Fields> documents) {
    PredictionSet run = Evaluator.predict(task, documents);
    PrintWriter err = spec.commandLine().getErr();
    run.problems().stream().map(Object::toString).distinct().forEach(err::println);
    RunCounts counts = run.counts();
    err.printf(
        "read %d = coded %d + empty %d + quarantined %d; %d items%n",
        counts.read(), counts.coded(), counts.empty(), counts.quarantined(), counts.items());
    err.flush();
    return run.lines();
  }

  private void report(Evaluation evaluation) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(ScoreTable.of(evaluation));
    out.flush();
    if (decisions.isPresent()) {
      Files.write(
          decisions.get(),
          Stream.concat(
                  Stream.of(Decision.header()), evaluation.decisions().stream().map(Decision::row))
              .toList(),
          StandardCharsets.UTF_8);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
