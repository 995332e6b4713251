package org.annalist.engine.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.linker.DocumentLinker;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;

/** The product's own stages, put together for tests, and a way to tell what they coded. */
final class Pipeline {
  private final SyntaxAnalyzer analyzer;
  private final RuleCoder coder;
  private final DocumentLinker linker;

  private Pipeline(SyntaxAnalyzer analyzer, RuleCoder coder, DocumentLinker linker) {
    this.analyzer = analyzer;
    this.coder = coder;
    this.linker = linker;
  }

  static Pipeline load() {
    return new Pipeline(
        AnnalistAnalyzer.load(), RuleCoder.of(Knowledge.builtIn()), DocumentLinker.builtIn());
  }

  LinkedDocument code(Document document) {
    return coder.then(linker).apply(analyzer.analyze(document)).value().orElseThrow();
  }

  /** What was coded, one line for each event, claim and entry, in the language of the cases. */
  static String told(LinkedDocument coded) {
    String text = coded.document().text();
    return lines(coded.events().stream().map(e -> told(e) + " at " + e.trigger().in(text)).toList())
        + lines(
            coded.incidents().stream()
                .map(
                    i ->
                        "  incident "
                            + i.label()
                            + " killed "
                            + i.harm().killed()
                            + " claimed by "
                            + codes(i.claimedBy()))
                .toList())
        + lines(
            coded.claims().stream()
                .map(
                    c ->
                        "  claim "
                            + c.stance()
                            + " | "
                            + c.by().code()
                            + " > "
                            + c.about().map(Actor::code).orElse("-")
                            + " candidates "
                            + c.candidates().size())
                .toList())
        + lines(
            coded.ledger().stream()
                .map(
                    l ->
                        "  ledger "
                            + l.kind()
                            + " | "
                            + l.by().code()
                            + " > "
                            + l.to().map(Actor::code).orElse("-")
                            + " what "
                            + l.what().in(text))
                .toList());
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
  }

  private static String told(Event e) {
    return "  coded "
        + e.type()
        + e.mode().map(m -> ":" + m).orElse("")
        + " "
        + e.status()
        + " | "
        + codes(e.actors())
        + " > "
        + codes(e.recipients())
        + " by "
        + e.saidBy().stream().map(a -> a.speaker().code()).toList()
        + " when "
        + e.when().map(w -> w.iso()).orElse("-")
        + " where "
        + e.where().map(p -> p.name()).orElse("-")
        + " killed "
        + e.harm().killed().map(Object::toString).orElse("-")
        + " ["
        + e.evidence().rule()
        + "]";
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }
}
