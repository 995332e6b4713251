package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.ScoreTable;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.annals.AnnalsTask;
import org.annalist.lab.kit.attribution.AttributionTask;
import org.annalist.lab.kit.plover.PloverTask;
import org.annalist.lab.train.FileSum;
import org.annalist.lab.train.coder.CoderTraining;
import org.annalist.lab.train.coder.Course;
import org.annalist.lab.train.coder.Lessons;
import org.annalist.lab.train.coder.TrainReport;
import org.annalist.lab.train.coder.TrainReports;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.reader.Readers;

/** {@code annalist train coder}: learns, or measures what is learned. Not thread-safe. */
final class CoderLessons {
  /** Where the product keeps the weights, in its checkout. */
  static final String SHIPPED =
      "annalist-knowledge/src/main/resources/org/annalist/knowledge/learn";

  /** Where the coded reports written for Annalist are, in its checkout. */
  static final String REPORTS = "annalist-lab/training/reports";

  /** Where the codings of reports of other kits are, in its checkout. */
  static final String CODINGS = "annalist-lab/training/codings/codings.jsonl";

  private static final List<String> KITS =
      List.of(TrainReport.ANNALS, TrainReport.PLOVER, TrainReport.ATTRIBUTION);

  private final Path kits;
  private final Path own;
  private final Path coded;
  private final Lessons lessons;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Knowledge knowledge = Knowledge.builtIn();
  private final AnnalistAnalyzer analyzer = AnnalistAnalyzer.load();

  CoderLessons(
      Path kits, Path own, Path coded, List<String> only, PrintWriter out, PrintWriter err) {
    this.kits = kits;
    this.own = own;
    this.coded = coded;
    lessons = Lessons.standard().only(only);
    this.out = out;
    this.err = err;
  }

  /** Learns from all reports and writes one file per lesson. */
  void learn(Path folder) throws IOException {
    Map<String, String> manifest = new TreeMap<>();
    for (Path file : TrainReports.files(kits)) {
      manifest.put("data." + kits.relativize(file) + ".sha256", FileSum.sha256(file));
    }
    for (Path file : TrainReports.pair(own).toList()) {
      manifest.put("data.own/" + file.getFileName() + ".sha256", FileSum.sha256(file));
    }
    manifest.put("data.own/" + coded.getFileName() + ".sha256", FileSum.sha256(coded));
    manifest.put("analyser", analyzer.version());
    List<TrainReport> reports = new ArrayList<>(always());
    for (String kit : kits()) {
      reports.addAll(read(kit));
    }
    LearnedModels models = training().learn(reports, manifest);
    WeightsFolder weights = new WeightsFolder(folder, this::say);
    for (Course course : lessons.all()) {
      weights.write(course.name(), models.find(course.name()).orElseThrow());
    }
  }

  /** Measures each part of the reports with what the others teach. */
  void measure(int folds) throws IOException {
    if (folds < 2) {
      throw new IllegalArgumentException("at least 2 folds are needed: " + folds);
    }
    Map<String, List<TrainReport>> reports = new TreeMap<>();
    for (String kit : kits()) {
      reports.put(kit, read(kit));
    }
    List<TrainReport> always = always();
    CoderTraining training = training();
    Map<String, List<Fields>> predictions = new TreeMap<>();
    for (int fold = 0; fold < folds; fold++) {
      say("part " + (fold + 1) + " of " + folds);
      List<TrainReport> all = new ArrayList<>();
      reports.values().forEach(all::addAll);
      LearnedModels models = training.learnWithout(fold, folds, all, always);
      int first = 0;
      for (String kit : reports.keySet()) {
        List<Fields> lines = new ArrayList<>();
        for (int i = 0; i < reports.get(kit).size(); i++) {
          if ((first + i) % folds == fold) {
            lines.add(reports.get(kit).get(i).line());
          }
        }
        first += reports.get(kit).size();
        predictions
            .computeIfAbsent(kit, k -> new ArrayList<>())
            .addAll(Evaluator.predict(task(kit, models), lines).lines());
      }
    }
    training.scores().forEach(out::println);
    for (String kit : reports.keySet()) {
      report(kit, reports.get(kit), predictions.get(kit));
    }
  }

  /** The kits that some lesson learns from. */
  private List<String> kits() {
    return KITS.stream().filter(this::isOfUse).toList();
  }

  private boolean isOfUse(String kit) {
    return lessons.all().stream().anyMatch(l -> l.learnsFrom(kit));
  }

  private void report(String kit, List<TrainReport> reports, List<Fields> predictions) {
    List<Fields> documents = reports.stream().map(TrainReport::line).toList();
    List<Fields> gold = reports.stream().map(TrainReport::gold).toList();
    out.println(kit + ", each report coded with what the others teach:");
    out.print(
        ScoreTable.of(
            Evaluator.score(task(kit, knowledge.learned()), documents, gold, predictions)));
    out.flush();
  }

  private Task task(String kit, LearnedModels models) {
    if (kit.equals(TrainReport.ATTRIBUTION)) {
      StatementFinder finder = StatementFinder.ofAttitudes(knowledge.reporting(), models);
      return new AttributionTask(new StatementAttributing(analyzer, finder));
    }
    Stages stages = Stages.of(analyzer, knowledge.with(models));
    Coding coding =
        new EngineCoding(Annalist.of(AnnalistConfig.standard(), Readers.standard(), stages));
    return kit.equals(TrainReport.ANNALS) ? new AnnalsTask(coding) : new PloverTask(coding);
  }

  private List<TrainReport> read(String kit) throws IOException {
    return told(kit, new TrainReports(analyzer, knowledge).read(kits, kit));
  }

  private List<TrainReport> told(String from, List<TrainReport> reports) {
    say(from + ": " + reports.size() + " reports");
    return reports;
  }

  /** The reports coded for Annalist, which are learned from and not measured. */
  private List<TrainReport> always() throws IOException {
    TrainReports reader = new TrainReports(analyzer, knowledge);
    List<TrainReport> reports = new ArrayList<>();
    if (isOfUse(TrainReport.OWN)) {
      reports.addAll(told(own.toString(), reader.readOwn(own)));
    }
    if (isOfUse(TrainReport.CODED)) {
      reports.addAll(told(coded.toString(), reader.readCoded(coded, kits)));
    }
    return reports;
  }

  private CoderTraining training() {
    return new CoderTraining(lessons, knowledge, this::say);
  }

  private void say(String message) {
    err.println(message);
    err.flush();
  }
}
