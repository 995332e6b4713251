package org.annalist.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.annalist.cli.run.KnowledgeOptions;
import org.annalist.cli.run.Session;
import org.annalist.engine.Annalist;
import org.annalist.knowledge.layer.LayerInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code annalist about}: versions, licence, and what Annalist owes to others. Not thread-safe. */
@Command(
    name = "about",
    mixinStandardHelpOptions = true,
    description = "Versions, licence, and whose work is inside.")
final class AboutCommand implements Callable<Integer> {
  private static final String CREDITS = "credits.txt";

  private final Session session;

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  AboutCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = session.terminal().out();
    out.println("Annalist " + Annalist.version() + ", Apache License 2.0");
    out.println("Analyser " + session.parts().analyzer().version());
    out.println("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    out.println();
    try (InputStream in = AboutCommand.class.getResourceAsStream(CREDITS)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + CREDITS + " is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(out::println);
    }
    for (LayerInfo layer : knowledge.source(session).folder().imported()) {
      out.println(
          "Your layer %s: %s, as of %s; %s"
              .formatted(layer.name(), layer.source(), layer.asOf(), layer.licence()));
    }
    return 0;
  }
}
