package org.annalist.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.engine.pipeline.Pipeline;
import org.annalist.engine.pipeline.Stages;
import org.annalist.engine.run.CodedItem;
import org.annalist.engine.run.OrderedRun;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.run.RunManifest;
import org.annalist.model.text.Document;
import org.annalist.reader.Readers;
import org.annalist.reader.item.RawItem;

/**
 * Reads reports and keeps the record of them. Immutable and thread-safe; opening one loads models
 * and knowledge, so keep it.
 */
public final class Annalist {
  private final AnnalistConfig config;
  private final Readers readers;
  private final Stages stages;
  private final Pipeline pipeline;

  private Annalist(AnnalistConfig config, Readers readers, Stages stages) {
    this.config = config;
    this.readers = readers;
    this.stages = stages;
    this.pipeline = new Pipeline(stages);
  }

  /** Annalist as it ships. Takes a second or so: models and knowledge are loaded. */
  public static Annalist open(AnnalistConfig config) {
    return of(config, Readers.standard(), Stages.builtIn());
  }

  /**
   * Annalist with other knowledge than what ships alone.
   *
   * @param versions what the run manifest tells of that knowledge, by name
   */
  public static Annalist open(
      AnnalistConfig config, Knowledge knowledge, Map<String, String> versions) {
    Stages stages = Stages.knowing(knowledge);
    Stages told = new Stages(stages.analyzer(), stages.coder(), stages.linker(), versions);
    return of(config, Readers.standard(), told);
  }

  /** Annalist with readers and stages of your own. */
  public static Annalist of(AnnalistConfig config, Readers readers, Stages stages) {
    return new Annalist(config, readers, stages);
  }

  /** Codes one document. */
  public Outcome<LinkedDocument> code(Document document) {
    return pipeline.apply(document);
  }

  /** Reads and codes one item. */
  public CodedItem code(RawItem item) {
    return coded(Outcome.of(item));
  }

  /**
   * Reads and codes everything in the given inputs, several documents at a time. The sink gets each
   * item once, in input order, on the calling thread.
   *
   * @param inputs files, folders, or {@code -} for {@code stdin}
   * @param base where relative paths start
   * @param stdin standard input
   * @return the counts: coded + empty + quarantined = read
   */
  public RunManifest codeAll(
      List<String> inputs, Path base, InputStream stdin, Consumer<CodedItem> sink) {
    try (OrderedRun run = new OrderedRun(config.threads(), sink)) {
      for (String input : inputs) {
        readers.items(input, base, stdin, item -> run.add(() -> coded(item)));
      }
      return run.finish(version(), stages.components(), config.settings());
    }
  }

  private CodedItem coded(Outcome<RawItem> item) {
    Outcome<Document> read = item.flatMap(this::read);
    Outcome<LinkedDocument> outcome = read.flatMap(pipeline::apply);
    List<Problem> problems = outcome.problems();
    Optional<LinkedDocument> linked =
        outcome.value().map(value -> Pipeline.withProblems(value, problems));
    Location where = item.value().map(RawItem::where).orElseGet(() -> problems.get(0).where());
    return new CodedItem(
        where, item.value(), linked, linked.map(LinkedDocument::problems).orElse(problems));
  }

  private Outcome<Document> read(RawItem raw) {
    return Pipeline.guarded(raw.where(), () -> readers.read(raw, config.reading()));
  }

  /** The version of Annalist; {@code development} outside a jar. */
  public static String version() {
    return Optional.ofNullable(Annalist.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
