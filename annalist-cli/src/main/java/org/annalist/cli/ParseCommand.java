package org.annalist.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.language.print.ConlluPrinter;
import org.annalist.language.print.TreePrinter;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;
import org.annalist.reader.Readers;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code annalist parse}: sentences, tags and trees, for those who write rules. Not thread-safe.
 */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Shows sentences, tags and trees: to read on a terminal, CoNLL-U elsewhere.")
final class ParseCommand implements Callable<Integer> {
  /** How trees are written. */
  enum Form {
    TREE,
    CONLLU
  }

  private final Session session;
  private final Readers readers = Readers.standard();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, or - for standard input; with --text the words themselves.")
  private List<String> inputs = List.of();

  @Option(names = "--text", description = "Takes INPUT as text, not as file names.")
  private boolean text;

  @Option(names = "--format", paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}")
  private Form form = Form.TREE;

  ParseCommand(Session session) {
    this.session = session;
    if (!session.terminal().screen().outIsTerminal()) {
      form = Form.CONLLU;
    }
  }

  @Override
  public Integer call() {
    SyntaxAnalyzer analyzer = session.parts().analyzer();
    for (String input : inputs) {
      if (text) {
        write(analyzer, Outcome.of(Document.builder(input).build()));
      } else {
        readers.items(
            input,
            session.terminal().base(),
            session.terminal().in(),
            item -> write(analyzer, item.flatMap(this::read)));
      }
    }
    return 0;
  }

  private Outcome<Document> read(RawItem item) {
    return readers.read(item, ReadOptions.none());
  }

  private void write(SyntaxAnalyzer analyzer, Outcome<Document> outcome) {
    for (Problem problem : outcome.problems()) {
      session.terminal().err().println(problem);
    }
    PrintStream out = session.terminal().out();
    outcome
        .value()
        .ifPresent(
            document -> {
              ParsedText parsed = analyzer.analyze(document);
              out.print(
                  form == Form.TREE ? TreePrinter.print(parsed) : ConlluPrinter.print(parsed));
            });
  }
}
