package org.annalist.reader.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.LineRules;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String FIRST =
      "Soldiers of the northern command searched two villages near the river on Sunday.";
  private static final String SECOND =
      "The governor told reporters that nobody had been hurt during the search.";
  private static final String BODY =
      "<article><h1>Army searches villages</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";
  private final HtmlReader reader = new HtmlReader(new BlockClassifier(LineRules.builtIn()));

  private Outcome<Document> read(String html, Charset charset) {
    return reader.read(
        new RawItem(Location.of("a.html"), "text/html", html.getBytes(charset)),
        ReadOptions.none());
  }

  private Document document(String head, String body) {
    String html = "<html lang='en-GB'><head>" + head + "</head><body>" + body + "</body></html>";
    return read(html, StandardCharsets.UTF_8).value().orElseThrow();
  }

  @Test
  void titleAndParagraphsBecomeLines() {
    Document document = document("<title>Army searches villages - The Post</title>", BODY);
    assertThat(document.text()).isEqualTo("Army searches villages\n" + FIRST + "\n" + SECOND);
    assertThat(document.title()).contains("Army searches villages");
    assertThat(document.kindAt(0)).isEqualTo(BlockKind.TITLE);
    assertThat(document.kindAt(30)).isEqualTo(BlockKind.BODY);
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void jsonLdTellsDatePublisherAndHeadline() {
    String ld =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Villages searched\","
            + "\"datePublished\":\"2022-06-13T22:00:00-05:00\","
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Post\"}}]}</script>";
    Document document = document(ld, BODY);
    assertThat(document.published()).contains(LocalDate.of(2022, 6, 13));
    assertThat(document.publisher()).contains("The Post");
    assertThat(document.title()).contains("Villages searched");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2022-06-13T10:00:00Z'>",
        "<meta name='pubdate' content='June 13, 2022'>",
        "<meta itemprop='datePublished' content='20220613'>"
      })
  void metaElementsTellTheDate(String meta) {
    assertThat(document(meta, BODY).published()).contains(LocalDate.of(2022, 6, 13));
  }

  @Test
  void aTimeElementTellsTheDateWhenNothingElseDoes() {
    String body = BODY.replace("<h1>", "<time datetime='2022-06-13T08:00'>Monday</time><h1>");
    assertThat(document("", body).published()).contains(LocalDate.of(2022, 6, 13));
  }

  @Test
  void anUnknownDateFormIsAWarning() {
    String html = "<html><head><meta name='date' content='soon'></head><body>" + BODY;
    var outcome = read(html, StandardCharsets.UTF_8);
    assertThat(outcome.value()).isPresent();
    assertThat(outcome.problems())
        .extracting(p -> p.code())
        .containsExactly(ProblemCode.UNKNOWN_DATE_FORMAT);
  }

  @Test
  void navigationRelatedBoxesAndFootersAreDropped() {
    String body =
        "<nav><ul><li><a href='/'>Home</a></li></ul></nav>"
            + BODY.replace(
                "</p><p>",
                "</p><div class='related-stories'><a href='/x'>Ferry sinks off the coast</a></div><p>")
            + "<footer><p>All rights reserved by the publisher of this page.</p></footer>";
    Document document = document("", body);
    assertThat(document.text()).doesNotContain("Home", "Ferry", "rights reserved");
  }

  @Test
  void captionsAndLinksBetweenParagraphsAreKeptButNotBody() {
    String body =
        BODY.replace(
            "</p><p>",
            "</p><figure><img src='x'><figcaption>Troops at a bridge.</figcaption></figure>"
                + "<p><a href='/y'>Ten dead as ferry sinks off the coast</a></p><p>");
    Document document = document("", body);
    assertThat(document.kindAt(document.text().indexOf("Troops"))).isEqualTo(BlockKind.CAPTION);
    assertThat(document.kindAt(document.text().indexOf("Ten dead"))).isEqualTo(BlockKind.RELATED);
    assertThat(document.kindAt(document.text().indexOf(SECOND))).isEqualTo(BlockKind.BODY);
  }

  @Test
  void inlineMarkupDoesNotBreakALine() {
    String body = BODY.replace("two villages", "two <b>vil</b><a href='/v'>lages</a>");
    assertThat(document("", body).text()).contains(FIRST);
  }

  @Test
  void paragraphsMayBeSeparatedByLineBreaks() {
    String body = "<div id='x'>" + FIRST + "<br><br>" + SECOND + "</div>";
    assertThat(document("", body).text()).contains(FIRST + "\n" + SECOND);
  }

  @Test
  void theSummaryShownAboveTheTextIsTheLead() {
    String summary = "Nobody was hurt in the search, the governor says";
    String body = "<h2>" + summary + "</h2>" + BODY.replace("<h1>Army searches villages</h1>", "");
    Document document =
        document(
            "<title>Army searches villages</title><meta name='description' content='"
                + summary
                + "'>",
            body);
    assertThat(document.kindAt(document.text().indexOf(summary))).isEqualTo(BlockKind.LEAD);
  }

  @Test
  void aDeclaredEncodingIsUsed() {
    String html =
        "<html><head><meta charset=\"windows-1252\"></head><body>"
            + BODY.replace("governor", "préfet of Orléans")
            + "</body></html>";
    assertThat(read(html, Charset.forName("windows-1252")).value().orElseThrow().text())
        .contains("préfet of Orléans");
  }

  @Test
  void aPageWithoutRunningTextHasNoArticle() {
    String html = "<html><body><nav><a href='/'>Home</a></nav><p>Log in.</p></body></html>";
    assertThat(read(html, StandardCharsets.UTF_8).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.NO_ARTICLE));
  }

  @Test
  void brokenJsonLdDoesNotHinderTheReading() {
    String head = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>";
    assertThat(document(head, BODY).text()).contains(FIRST);
  }

  @Test
  void theArticleGivenInJsonLdIsUsedWhenThePageShowsLittle() {
    String ld =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Searched\","
            + "\"articleBody\":\""
            + FIRST
            + "\\n"
            + SECOND
            + "\"}</script>";
    Document document = document(ld, "<p>Please wait.</p>");
    assertThat(document.text()).isEqualTo("Searched\n" + FIRST + "\n" + SECOND);
  }
}
