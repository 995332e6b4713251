package org.annalist.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.engine.pipeline.Stages;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.run.Stage;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Small stages: a word per token, an event per word "attacked". */
final class FakeStages {
  private FakeStages() {}

  static Stages simple() {
    return with(FakeStages::code);
  }

  static Stages with(Stage<ParsedText, CodedDocument> coder) {
    return new Stages(new WordAnalyzer(), coder, FakeStages::link, Map.of("knowledge", "fake/1"));
  }

  static Outcome<CodedDocument> code(ParsedText parsed) {
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals("attacked")) {
          events.add(
              Event.builder(new EventType("ASSAULT"), token.span(), sentence.span())
                  .idIn(parsed.document().id())
                  .build());
        }
      }
    }
    return Outcome.of(
        new CodedDocument(parsed.document(), events, List.of(), List.of(), List.of()));
  }

  private static Outcome<LinkedDocument> link(CodedDocument coded) {
    return Outcome.of(
        new LinkedDocument(
            coded.document(),
            coded.events(),
            List.of(),
            coded.claims(),
            coded.ledger(),
            coded.problems()));
  }

  private static final class WordAnalyzer implements SyntaxAnalyzer {
    @Override
    public ParsedText analyze(Document document) {
      List<Token> tokens = new ArrayList<>();
      int start = 0;
      for (String word : document.text().split("[\\s.]")) {
        if (!word.isEmpty()) {
          start = document.text().indexOf(word, start);
          Span span = new Span(start, start + word.length());
          int head = tokens.isEmpty() ? Token.ROOT : 0;
          tokens.add(
              new Token(tokens.size(), span, word, word, UniversalTag.X, "X", head, "dep", ""));
          start = span.end();
        }
      }
      Span all = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      Sentence sentence = new Sentence(0, all, tokens, List.of());
      return new ParsedText(document, List.of(sentence), List.of(), List.of());
    }

    @Override
    public String version() {
      return "words/1";
    }
  }
}
