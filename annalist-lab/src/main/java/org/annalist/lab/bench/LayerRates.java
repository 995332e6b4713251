package org.annalist.lab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.quote.QuotationFinder;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * Measures the layers of the analyser in processor time of one thread, which a busy machine
 * disturbs less than time on the clock. Not thread-safe.
 */
public final class LayerRates {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final EnglishModel model = EnglishModel.shipped();
  private final List<String> tagNames = model.pennTags();
  private final SentencePipeline pipeline = new SentencePipeline(model);
  private final AnnalistAnalyzer analyzer = AnnalistAnalyzer.of(model);
  private final List<Document> documents;
  private final GrowingTexts texts;
  private final List<String[]> sentences;
  private final List<TaggedWords> tagged = new ArrayList<>();
  private final long tokens;
  private final CpuMeter meter;

  /**
   * Rates over these documents.
   *
   * @param documents at least one with words
   * @param seconds processor time to spend on each layer, after as much to warm up
   */
  public LayerRates(List<Document> documents, double seconds) {
    this.documents = List.copyOf(documents);
    meter = new CpuMeter(seconds);
    texts = GrowingTexts.of(documents, splitter);
    sentences = texts.sentences();
    sentences.forEach(s -> tagged.add(pipeline.tag(s)));
    tokens = sentences.stream().mapToLong(s -> s.length).sum();
  }

  /** The rates of all layers, then of tags and trees together, then of everything. */
  public List<LayerRate> all() {
    return List.of(
        rate("words and sentences", this::split),
        rate("tags", this::tag),
        rate("trees", this::parse),
        rate("names", this::name),
        rate("lemmas", this::lemmatise),
        rate("quotations", this::quote),
        rate("tags and trees", this::tagAndParse),
        rate("everything", this::analyse));
  }

  /**
   * Everything over documents of growing length: how the time for a sentence stays the same.
   *
   * @param lengths numbers of sentences
   */
  public List<LayerRate> byDocumentLength(List<Integer> lengths) {
    return lengths.stream().map(n -> growing(n + " sentences", texts.document(n))).toList();
  }

  /**
   * Everything over single sentences of growing length.
   *
   * @param lengths numbers of words
   */
  public List<LayerRate> bySentenceLength(List<Integer> lengths) {
    return lengths.stream().map(n -> growing(n + " words", texts.sentence(n))).toList();
  }

  private LayerRate growing(String name, Document document) {
    List<List<Span>> words = splitter.split(document.text());
    long size = words.stream().mapToLong(List::size).sum();
    return meter.measure(
        name, () -> analyzer.analyze(document).sentences().size(), size, words.size());
  }

  private LayerRate rate(String layer, LongSupplier work) {
    return meter.measure(layer, work, tokens, sentences.size());
  }

  private long split() {
    return documents.stream().mapToLong(d -> splitter.split(d.text()).size()).sum();
  }

  private long tag() {
    return sentences.stream().mapToLong(s -> pipeline.tag(s).size()).sum();
  }

  private long parse() {
    return tagged.stream().mapToLong(t -> pipeline.parse(t).size()).sum();
  }

  private long name() {
    long sum = 0;
    for (int i = 0; i < tagged.size(); i++) {
      sum += pipeline.names(sentences.get(i), tagged.get(i)).length;
    }
    return sum;
  }

  private long lemmatise() {
    long sum = 0;
    for (int i = 0; i < tagged.size(); i++) {
      String[] forms = sentences.get(i);
      for (int k = 0; k < forms.length; k++) {
        String tag = tagNames.get(tagged.get(i).penn(k + 1) - 1);
        sum += pipeline.lemma(forms[k], tag).length();
      }
    }
    return sum;
  }

  private long quote() {
    return documents.stream().mapToLong(d -> 1 + quotations.find(d.text()).size()).sum();
  }

  private long tagAndParse() {
    return sentences.stream().mapToLong(s -> pipeline.parse(pipeline.tag(s)).size()).sum();
  }

  private long analyse() {
    return documents.stream().mapToLong(d -> analyzer.analyze(d).sentences().size()).sum();
  }
}
