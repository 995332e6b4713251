package org.annalist.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.run.KnowledgeOptions;
import org.annalist.cli.run.Session;
import org.annalist.knowledge.actor.ActorKnowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annalist explain}: how a phrase resolves to an actor, and why. Not thread-safe. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells who a phrase means, such as \"Chinese General Zhang\", and why.")
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PHRASE", description = "One phrase each, in quotes.")
  private List<String> phrases = List.of();

  @Option(names = "--date", paramLabel = "DATE", description = "The day for which to tell it.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ActorKnowledge actors = knowledge.actors(session);
    for (String phrase : phrases) {
      session.terminal().out().println(actors.resolve(phrase, date).explain());
    }
    return 0;
  }
}
