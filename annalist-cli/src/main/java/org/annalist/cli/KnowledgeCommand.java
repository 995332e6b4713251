package org.annalist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.annalist.cli.run.KnowledgeOptions;
import org.annalist.cli.run.Session;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.ActorLayer;
import org.annalist.knowledge.layer.KnowledgeSource;
import org.annalist.knowledge.layer.LayerInfo;
import org.annalist.knowledge.place.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code annalist knowledge}: looks at what is known. Not thread-safe. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists the layers of knowledge.")
final class KnowledgeCommand implements Runnable {
  @Spec private CommandSpec spec;

  private KnowledgeCommand() {}

  static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new KnowledgeCommand());
    line.addSubcommand(new ListCommand(session));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /** {@code annalist knowledge list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "The layers, the lowest first, with rows, days, origin and terms.")
  static final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

    ListCommand(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws IOException {
      KnowledgeSource source = knowledge.source(session);
      PrintStream out = session.terminal().out();
      ActorKnowledge actors = knowledge.actors(session);
      Map<String, Integer> names = new TreeMap<>();
      for (ActorLayer layer : actors.layers()) {
        names.merge(layer.name(), layer.entries().size(), Integer::sum);
      }
      out.println(
          "built-in: "
              + names.getOrDefault("built-in", 0)
              + " names of actors in lists "
              + String.join(" ", ActorKnowledge.lists())
              + "; "
              + Gazetteer.builtIn().size()
              + " places");
      for (LayerInfo info : source.folder().imported()) {
        out.println(line(info));
      }
      for (String own : source.folder().own()) {
        out.println(own + " (your own): " + names.getOrDefault(own, 0) + " names");
      }
      out.println("folder: " + source.folder().path());
      return 0;
    }

    private static String line(LayerInfo info) {
      return "%s (%s, as of %s): %s; from %s, sha256 %s; %s"
          .formatted(
              info.name(),
              info.format(),
              info.asOf(),
              info.counts(),
              info.source(),
              info.sha256(),
              info.licence());
    }
  }
}
