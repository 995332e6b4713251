package org.annalist.lab.bench;

import java.util.List;
import java.util.function.LongSupplier;
import org.annalist.coder.RuleCoder;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.text.Document;

/**
 * Measures the coding of parsed text, and of text from end to end, in processor time of one thread.
 * Not thread-safe.
 */
public final class CoderRates {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private final SyntaxAnalyzer analyzer = Stages.knowing(KNOWLEDGE).analyzer();
  private final RuleCoder coder = RuleCoder.of(KNOWLEDGE);
  private final List<Document> documents;
  private final List<ParsedText> parsed;
  private final GrowingTexts texts;
  private final CpuMeter meter;

  /**
   * What coding a text took.
   *
   * @param name what the text is like
   * @param tokens its tokens
   * @param cpuMillis processor time of coding it once it was parsed
   * @param events events that were coded
   */
  public record Awkward(String name, long tokens, double cpuMillis, int events) {}

  /**
   * Rates over these documents.
   *
   * @param documents at least one with words
   * @param seconds processor time to spend on each, after as much to warm up
   */
  public CoderRates(List<Document> documents, double seconds) {
    this.documents = List.copyOf(documents);
    texts = GrowingTexts.of(documents, new SentenceSplitter());
    meter = new CpuMeter(seconds);
    parsed = documents.stream().map(analyzer::analyze).toList();
  }

  /** Coding of parsed text, then text to linked events from end to end. */
  public List<LayerRate> all() {
    Annalist whole = Annalist.open(AnnalistConfig.standard().withThreads(1));
    LongSupplier endToEnd =
        () -> 1 + documents.stream().filter(d -> whole.code(d).isPresent()).count();
    return List.of(
        measure(
            "coding of parsed text", () -> 1 + parsed.stream().mapToLong(this::code).sum(), parsed),
        measure("text to linked events", endToEnd, parsed));
  }

  /**
   * Coding of documents of growing length.
   *
   * @param lengths numbers of sentences
   */
  public List<LayerRate> byDocumentLength(List<Integer> lengths) {
    return lengths.stream().map(n -> growing(n + " sentences", texts.document(n))).toList();
  }

  /**
   * Coding of single sentences of growing length.
   *
   * @param lengths numbers of words
   */
  public List<LayerRate> bySentenceLength(List<Integer> lengths) {
    return lengths.stream().map(n -> growing(n + " words", texts.sentence(n))).toList();
  }

  /** Texts that are no reports, and what was coded of them. */
  public List<Awkward> awkward() {
    return AwkwardTexts.all().entrySet().stream()
        .map(e -> awkward(e.getKey(), e.getValue()))
        .toList();
  }

  private Awkward awkward(String name, String text) {
    ParsedText one = analyzer.analyze(Document.builder(text).build());
    LayerRate rate = measure(name, () -> 1 + code(one), List.of(one));
    double millis = rate.cpuSeconds() * 1e3 * rate.length() / Math.max(1, rate.tokens());
    return new Awkward(name, rate.length(), millis, (int) code(one));
  }

  private LayerRate growing(String name, Document document) {
    ParsedText one = analyzer.analyze(document);
    return measure(name, () -> 1 + code(one), List.of(one));
  }

  private LayerRate measure(String name, LongSupplier work, List<ParsedText> texts) {
    long tokens =
        texts.stream().flatMap(p -> p.sentences().stream()).mapToLong(s -> s.size()).sum();
    long sentences = texts.stream().mapToLong(p -> p.sentences().size()).sum();
    return meter.measure(name, work, tokens, sentences);
  }

  private long code(ParsedText text) {
    return coder.apply(text).value().map(CodedDocument::events).map(List::size).orElse(0);
  }
}
