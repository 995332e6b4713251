package org.annalist.engine.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.linker.DocumentLinker;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.run.Stage;

/**
 * The stages after the reader. The types allow one order only.
 *
 * @param analyzer text to trees
 * @param coder trees to events
 * @param linker events to incidents, claims and ledger
 * @param versions version or checksum of what the stages know, by name, for the run manifest
 */
public record Stages(
    SyntaxAnalyzer analyzer,
    Stage<ParsedText, CodedDocument> coder,
    Stage<CodedDocument, LinkedDocument> linker,
    Map<String, String> versions) {

  /** Copies the map. */
  public Stages {
    versions = Map.copyOf(versions);
  }

  /**
   * The stages that ship with Annalist; loads models and knowledge, side by side. On a thread of
   * its own: the common pool's may all be waiting for these very stages.
   */
  public static Stages builtIn() {
    CompletableFuture<AnnalistAnalyzer> analyzer =
        CompletableFuture.supplyAsync(
            AnnalistAnalyzer::load, load -> new Thread(load, "annalist-analyzer").start());
    Knowledge knowledge = Knowledge.builtIn();
    return of(told(analyzer.join(), knowledge), knowledge);
  }

  /** The stages that ship, with this knowledge; loads the models. */
  public static Stages knowing(Knowledge knowledge) {
    return of(told(AnnalistAnalyzer.load(), knowledge), knowledge);
  }

  private static SyntaxAnalyzer told(AnnalistAnalyzer analyzer, Knowledge knowledge) {
    return analyzer.knowing(new KnownActors(knowledge.actors()));
  }

  /** The stages with this analyser and knowledge. */
  public static Stages of(SyntaxAnalyzer analyzer, Knowledge knowledge) {
    return new Stages(
        analyzer, RuleCoder.of(knowledge), DocumentLinker.of(knowledge.learned()), Map.of());
  }

  /** Versions of all components, the analyser's among them, by name. */
  public Map<String, String> components() {
    Map<String, String> all = new TreeMap<>(versions);
    all.put("analyzer", analyzer.version());
    return all;
  }
}
