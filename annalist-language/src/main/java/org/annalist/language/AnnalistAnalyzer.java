package org.annalist.language;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.language.english.CaseRestorer;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;
import org.annalist.language.name.NameKnowledge;
import org.annalist.language.quote.QuotationFinder;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.language.word.KnownNames;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Annalist's own analyser of English. Thread-safe: share one instance between all threads. */
public final class AnnalistAnalyzer implements SyntaxAnalyzer {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final EnglishModel model;
  private final KnownNames names;
  private final NameKnowledge knowledge;
  private final SentencePipeline pipeline;
  private final CaseRestorer restorer;

  private AnnalistAnalyzer(EnglishModel model, KnownNames names, NameKnowledge knowledge) {
    this.model = model;
    this.names = names;
    this.knowledge = knowledge;
    pipeline = new SentencePipeline(model, knowledge);
    restorer = new CaseRestorer(model::cases, names);
  }

  /** The analyser with the shipped model. Takes up to half a second; keep it. */
  public static AnnalistAnalyzer load() {
    return of(EnglishModel.shipped());
  }

  /** The analyser with this model. */
  public static AnnalistAnalyzer of(EnglishModel model) {
    return new AnnalistAnalyzer(model, KnownNames.none(), NameKnowledge.none());
  }

  /** The same analyser, which writes these names rightly in reports given in capitals. */
  public AnnalistAnalyzer knowing(KnownNames others) {
    return new AnnalistAnalyzer(model, others, knowledge);
  }

  /** The same analyser with the help of a gazetteer or the like. */
  public AnnalistAnalyzer with(NameKnowledge more) {
    return new AnnalistAnalyzer(model, names, more);
  }

  @Override
  public String version() {
    return "annalist-english/" + model.manifest().getOrDefault("version", "0");
  }

  /** A report in capitals is analysed in mixed case, of the same offsets. */
  @Override
  public ParsedText analyze(Document given) {
    Document document = restorer.restore(given);
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (!document.equals(given)) {
      problems.add(capitals(document));
    }
    List<List<Span>> split = splitter.split(text);
    List<String[]> forms =
        split.stream()
            .map(words -> words.stream().map(w -> w.in(text)).toArray(String[]::new))
            .toList();
    List<AnalyzedWords> analyses = pipeline.analyze(forms);
    for (int i = 0; i < analyses.size(); i++) {
      AnalyzedWords analysis = analyses.get(i);
      Sentence sentence = sentence(i, split.get(i), forms.get(i), analysis);
      sentences.add(sentence);
      if (analysis.pieces() > 1) {
        problems.add(longSentence(document, sentence, analysis.pieces()));
      }
    }
    List<Quotation> quoted =
        quotations.find(text).stream()
            .map(
                q ->
                    new Quotation(
                        new Span(q.start(), q.end()),
                        new Span(q.innerStart(), q.innerEnd()),
                        q.closed()))
            .toList();
    return new ParsedText(document, sentences, quoted, problems);
  }

  private static Sentence sentence(
      int index, List<Span> words, String[] forms, AnalyzedWords analysis) {
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(
          new Token(
              i,
              words.get(i),
              forms[i],
              analysis.lemmas().get(i),
              UniversalTag.valueOf(analysis.universal().get(i)),
              analysis.penn().get(i),
              analysis.heads().get(i),
              analysis.relations().get(i),
              analysis.clusters().get(i)));
    }
    Span span = words.get(0).union(words.get(words.size() - 1));
    return new Sentence(index, span, tokens, NameSpans.of(analysis));
  }

  private static Problem capitals(Document document) {
    return Problem.info(
        ProblemCode.TEXT_IN_CAPITALS,
        Location.of(document.uri()),
        "the report is in capitals throughout; it was read in mixed case",
        "names may be written wrongly; a copy in mixed case is coded better");
  }

  private static Problem longSentence(Document document, Sentence sentence, int pieces) {
    return Problem.warning(
        ProblemCode.LONG_SENTENCE,
        Location.span(document.uri(), sentence.span()),
        "a sentence of " + sentence.size() + " words was parsed in " + pieces + " pieces",
        "check whether the line is a list or a table");
  }
}
