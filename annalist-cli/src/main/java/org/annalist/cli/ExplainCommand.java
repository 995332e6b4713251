package org.annalist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.run.KnowledgeOptions;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.ReadingWords;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code annalist explain}: how a phrase resolves to an actor, or how a sentence is coded, and why.
 * Not thread-safe.
 */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells who a phrase means, such as \"Chinese General Zhang\", and why;",
      "with --sentence which words of a sentence tell events, which do not, and why."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Phrases, or sentences with --sentence, each in quotes.")
  private List<String> inputs = List.of();

  @Option(names = "--sentence", description = "Explains the coding of whole sentences.")
  private boolean sentence;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day for which to tell it; of a sentence the day of publication.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (sentence) {
      explainSentences();
    } else {
      explainPhrases();
    }
    return 0;
  }

  private void explainPhrases() throws IOException {
    ActorKnowledge actors = knowledge.actors(session);
    for (String phrase : inputs) {
      session.terminal().out().println(actors.resolve(phrase, date).explain());
    }
  }

  private void explainSentences() throws IOException {
    Knowledge known = knowledge.source(session).load();
    KnowledgeOptions.tell(session, known.actors().problems());
    SyntaxAnalyzer analyzer = session.parts().analyzer(known);
    RuleCoder coder = RuleCoder.of(known);
    ReadingWords words = new ReadingWords(session.terminal().screen().colour());
    PrintStream out = session.terminal().out();
    for (String input : inputs) {
      ParsedText parsed = analyzer.analyze(document(input));
      coder
          .explain(parsed)
          .forEach(r -> words.lines(r, parsed.document().text()).forEach(out::println));
    }
  }

  private Document document(String text) {
    DocumentBuilder builder = Document.builder(text);
    date.ifPresent(builder::published);
    return builder.build();
  }
}
