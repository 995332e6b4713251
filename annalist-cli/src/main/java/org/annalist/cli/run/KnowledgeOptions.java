package org.annalist.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.layer.KnowledgeSource;
import org.annalist.model.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that use knowledge beyond what ships. Filled in by picocli. */
public final class KnowledgeOptions {
  /** The environment variable that names the folder. */
  public static final String VARIABLE = "ANNALIST_KNOWLEDGE";

  private static final String FOLDER = "annalist-knowledge";
  private static final int MOST_PROBLEMS = 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee = CommandSpec.create();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = {
        "Folder of imported layers and of your own actor tables (default: $ANNALIST_KNOWLEDGE,",
        "or annalist-knowledge in your home)."
      })
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "NAME",
      split = ",",
      description = "Leaves out built-in lists (such as persons) and layers.")
  private List<String> without = List.of();

  /** The folder of layers. */
  public Path folder(Session session) {
    Path home = Path.of(System.getProperty("user.home", ""), FOLDER);
    Path usual = Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of).orElse(home);
    return folder.map(session.terminal().base()::resolve).orElse(usual);
  }

  /**
   * The knowledge asked for.
   *
   * @throws ParameterException if a name to leave out is not known
   */
  public KnowledgeSource source(Session session) throws IOException {
    try {
      return KnowledgeSource.of(folder(session), new HashSet<>(without));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(mixee.commandLine(), "--without: " + e.getMessage());
    }
  }

  /** What is known of actors; broken rows are told on standard error. */
  public ActorKnowledge actors(Session session) throws IOException {
    KnowledgeSource source = source(session);
    ActorKnowledge actors = source.isPlain() ? session.parts().actors() : source.actors();
    tell(session, actors.problems());
    return actors;
  }

  /** Tells broken rows, the first of many. */
  public static void tell(Session session, List<Problem> problems) {
    problems.stream()
        .limit(MOST_PROBLEMS)
        .forEach(p -> session.terminal().err().println("warning: " + p));
    if (problems.size() > MOST_PROBLEMS) {
      session
          .terminal()
          .err()
          .println("warning: and " + (problems.size() - MOST_PROBLEMS) + " more like these");
    }
  }
}
