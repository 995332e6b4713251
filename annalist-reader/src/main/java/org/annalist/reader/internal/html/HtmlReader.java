package org.annalist.reader.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.model.text.Span;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.Line;
import org.annalist.reader.internal.date.PublicationDates;
import org.annalist.reader.internal.encoding.Encodings;
import org.annalist.reader.internal.encoding.TextDecoder;
import org.annalist.reader.internal.source.WholeFileSource;
import org.annalist.reader.item.DocumentReader;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a web page: headline, lead and paragraphs of its article, joined by line breaks; captions
 * and links to other stories between them stay as blocks that are not body. Immutable and
 * thread-safe.
 */
public final class HtmlReader implements DocumentReader {
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<(?:meta[^>]+|\\?xml[^>]+en)(?:charset|coding)\\s*=\\s*[\"']?([\\w-]+)");
  private static final int HEAD = 4096;
  private static final int SHORTEST_ARTICLE = 120;

  private final BlockClassifier classifier;
  private final Noise noise = Noise.builtIn();
  private final JsonLd jsonLd = new JsonLd();

  /** A reader that tells lines of the article apart with this classifier. */
  public HtmlReader(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public boolean supports(RawItem item) {
    boolean claims = item.isA("text/html") || item.isA("application/xhtml+xml");
    return claims || WholeFileSource.startsAsPage(item.head(HEAD));
  }

  @Override
  public Outcome<org.annalist.model.text.Document> read(RawItem item, ReadOptions options) {
    return TextDecoder.decode(item.bytes(), declared(item), item.where())
        .flatMap(html -> document(Jsoup.parse(html), item.where(), options));
  }

  private Outcome<org.annalist.model.text.Document> document(
      Document page, Location where, ReadOptions options) {
    PageFacts facts = PageFacts.of(page, jsonLd);
    noise.removeFrom(page);
    Article article = Article.of(page, facts);
    if (article.proseLength() < SHORTEST_ARTICLE) {
      return Outcome.failed(noArticle(where));
    }
    List<Problem> problems = new ArrayList<>();
    Composed text = compose(article, facts);
    DocumentBuilder builder =
        org.annalist.model.text.Document.builder(text.text())
            .uri(facts.url().orElse(where.uri()))
            .language(facts.language().orElse(options.language()))
            .blocks(text.blocks());
    facts.title().ifPresent(builder::title);
    facts.publisher().or(options::publisher).ifPresent(builder::publisher);
    published(facts, options, where, problems).ifPresent(builder::published);
    return Outcome.of(builder.build(), problems);
  }

  private Composed compose(Article article, PageFacts facts) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    facts.title().ifPresent(title -> blocks.add(append(text, title, BlockKind.TITLE)));
    article.lead().ifPresent(lead -> blocks.add(append(text, lead, BlockKind.LEAD)));
    List<Line> lines = new ArrayList<>();
    for (Article.Part part : article.parts()) {
      Span span = append(text, part.text(), BlockKind.BODY).span();
      lines.add(new Line(span, part.text(), part.kind()));
    }
    blocks.addAll(classifier.body(lines, facts.title()));
    return new Composed(text.toString(), blocks);
  }

  private static Block append(StringBuilder text, String line, BlockKind kind) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(line);
    return new Block(new Span(start, text.length()), kind);
  }

  private static Optional<LocalDate> published(
      PageFacts facts, ReadOptions options, Location where, List<Problem> problems) {
    if (facts.published().isEmpty()) {
      return options.published();
    }
    String written = facts.published().get();
    Optional<LocalDate> day = PublicationDates.parse(written);
    if (day.isEmpty() && options.published().isEmpty()) {
      problems.add(PublicationDates.unknown(written, where));
    }
    return day.or(options::published);
  }

  private static Optional<Charset> declared(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = META_CHARSET.matcher(head);
    return charset.find() ? Encodings.named(charset.group(1)) : Optional.empty();
  }

  private static Problem noArticle(Location where) {
    return Problem.error(
        ProblemCode.NO_ARTICLE,
        where,
        "the page has no running text that looks like a report",
        "it may need a log-in or a script to show; save the report as text");
  }

  private record Composed(String text, List<Block> blocks) {}
}
