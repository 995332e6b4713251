package org.annalist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.cli.run.Parts;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.annalist.reader.Readers;

/** Quick parts: the subject of "attacked" attacks; "crash" makes a stage throw. */
final class FakeParts implements Parts {
  @Override
  public Annalist annalist(AnnalistConfig config) {
    return Annalist.of(
        config,
        Readers.standard(),
        new Stages(analyzer(), FakeParts::code, FakeParts::link, Map.of()));
  }

  @Override
  public SyntaxAnalyzer analyzer() {
    return new LineAnalyzer();
  }

  private static Outcome<CodedDocument> code(ParsedText parsed) {
    Document document = parsed.document();
    if (document.text().contains("crash")) {
      throw new IllegalStateException("told to crash");
    }
    List<Event> events = new ArrayList<>();
    int at = document.text().indexOf("attacked");
    if (at > 0) {
      Span subject = new Span(Math.max(0, document.text().lastIndexOf('\n', at) + 1), at - 1);
      Actor rebels =
          new Actor(
              subject.in(document.text()),
              subject,
              "Rebels",
              Optional.of("MLI"),
              List.of("REB"),
              Optional.empty());
      events.add(
          Event.builder(
                  new EventType("ASSAULT"),
                  new Span(at, at + 8),
                  new Span(subject.start(), document.text().length()))
              .scale(4, -9)
              .actors(List.of(rebels))
              .idIn(document.id())
              .build());
    }
    return Outcome.of(new CodedDocument(document, events, List.of(), List.of(), List.of()));
  }

  private static Outcome<LinkedDocument> link(CodedDocument coded) {
    return Outcome.of(
        new LinkedDocument(
            coded.document(), coded.events(), List.of(), List.of(), List.of(), coded.problems()));
  }

  private static final class LineAnalyzer implements SyntaxAnalyzer {
    @Override
    public ParsedText analyze(Document document) {
      Span all = new Span(0, document.text().length());
      Token token =
          new Token(0, all, document.text(), "text", UniversalTag.X, "X", Token.ROOT, "root", "");
      Sentence sentence = new Sentence(0, all, List.of(token), List.of());
      return new ParsedText(document, List.of(sentence), List.of(), List.of());
    }

    @Override
    public String version() {
      return "lines/1";
    }
  }
}
