package org.annalist.engine.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.language.ParsedText;
import org.annalist.language.detect.LanguageDetector;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.run.Stage;
import org.annalist.model.text.Document;

/**
 * A document to what is kept of it. Never throws: what a stage throws becomes a problem of the
 * document. Thread-safe as its stages are.
 */
public final class Pipeline implements Stage<Document, LinkedDocument> {
  private static final Set<String> LANGUAGES = Set.of("en", "und");

  private final LanguageDetector detector = LanguageDetector.builtIn();
  private final Stages stages;

  /** A pipeline of these stages. */
  public Pipeline(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Outcome<LinkedDocument> apply(Document document) {
    if (!LANGUAGES.contains(document.language())) {
      return Outcome.failed(
          unsupported(document, "the report says that it is in '" + document.language() + "'"));
    }
    Optional<String> found = detector.detect(document.text());
    if (found.filter(l -> !LANGUAGES.contains(l)).isPresent()) {
      return Outcome.failed(
          unsupported(document, "the words of the report are in '" + found.get() + "'"));
    }
    return guarded(Location.of(document.uri()), () -> run(document));
  }

  /** The outcome of {@code work}, or a problem at {@code where} for whatever it throws. */
  public static <T> Outcome<T> guarded(Location where, Supplier<Outcome<T>> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(failed(where, e));
    }
  }

  private Outcome<LinkedDocument> run(Document document) {
    ParsedText parsed = stages.analyzer().analyze(document);
    Outcome<LinkedDocument> outcome = stages.coder().apply(parsed).flatMap(stages.linker()::apply);
    List<Problem> before =
        Stream.concat(parsed.problems().stream(), outcome.problems().stream()).distinct().toList();
    return outcome
        .value()
        .map(linked -> Outcome.of(withProblems(about(document, linked), before)))
        .orElseGet(() -> Outcome.failed(before));
  }

  /** What was found, about the document as given: the analyser may have read it in mixed case. */
  private static LinkedDocument about(Document document, LinkedDocument linked) {
    return new LinkedDocument(
        document,
        linked.events(),
        linked.incidents(),
        linked.claims(),
        linked.ledger(),
        linked.problems());
  }

  /** The document with further problems put before its own, each once. */
  public static LinkedDocument withProblems(LinkedDocument linked, List<Problem> before) {
    List<Problem> all =
        Stream.concat(before.stream(), linked.problems().stream()).distinct().toList();
    return new LinkedDocument(
        linked.document(),
        linked.events(),
        linked.incidents(),
        linked.claims(),
        linked.ledger(),
        all);
  }

  private static Problem unsupported(Document document, String reason) {
    return Problem.error(
        ProblemCode.UNSUPPORTED_LANGUAGE,
        Location.of(document.uri()),
        reason + ", which cannot be analysed",
        "only English can be analysed today");
  }

  private static Problem failed(Location where, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return Problem.error(
        ProblemCode.STAGE_FAILED,
        where,
        "a stage failed: " + thrown + at,
        "this is a fault of Annalist; please report it with the quarantine line");
  }
}
