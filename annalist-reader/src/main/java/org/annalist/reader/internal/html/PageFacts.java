package org.annalist.reader.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.reader.internal.canon.Canonical;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * What a page says about its article.
 *
 * @param title headline, without the name of the site
 * @param description summary
 * @param published the date as written, JSON-LD first, then meta, then the first time element
 * @param publisher name of the site
 * @param language primary tag of the page's language
 * @param url canonical address
 * @param body the article as given in JSON-LD, in paragraphs where it has any
 */
record PageFacts(
    Optional<String> title,
    Optional<String> description,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> url,
    Optional<String> body) {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "cXenseParse:recs:publishtime",
          "article.published");

  static PageFacts of(Document page, JsonLd jsonLd) {
    Optional<JsonNode> article = jsonLd.article(page);
    return new PageFacts(
        title(page, article),
        first(() -> ld(article, "description"), () -> meta(page, "og:description", "description"))
            .map(PageFacts::plain),
        published(page, article),
        first(() -> ld(article, "publisher"), () -> meta(page, "og:site_name", "publisher"))
            .map(PageFacts::plain),
        first(() -> attribute(page, "html", "lang"), () -> ld(article, "inLanguage"))
            .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
            .filter(tag -> tag.matches("[a-z]{2,3}")),
        first(() -> attribute(page, "link[rel=canonical]", "href"), () -> meta(page, "og:url"))
            .filter(address -> address.startsWith("http")),
        ld(article, "articleBody").map(PageFacts::paragraphs));
  }

  private static Optional<String> title(Document page, Optional<JsonNode> article) {
    return first(
            () -> ld(article, "headline"),
            () -> meta(page, "og:title", "twitter:title"),
            () -> text(page, "article h1"),
            () -> text(page, "h1"),
            () -> Optional.of(page.title()))
        .map(PageFacts::plain)
        .map(title -> withoutSite(title, text(page, "h1").map(PageFacts::plain)))
        .filter(title -> !title.isEmpty());
  }

  /** The visible headline when the title is that with the site's name after it. */
  private static String withoutSite(String title, Optional<String> heading) {
    return heading.filter(h -> h.length() > 10 && title.startsWith(h)).orElse(title);
  }

  private static Optional<String> published(Document page, Optional<JsonNode> article) {
    return first(
        () -> ld(article, "datePublished"),
        () -> meta(page, DATES.toArray(String[]::new)),
        () -> attribute(page, "[itemprop=datePublished]", "content"),
        () -> attribute(page, "[itemprop=datePublished], article time[datetime]", "datetime"),
        () -> attribute(page, "time[datetime]", "datetime"),
        () -> text(page, "[itemprop=datePublished], article time, time"));
  }

  private static Optional<String> ld(Optional<JsonNode> article, String member) {
    return article.flatMap(node -> JsonLd.text(node, member));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        Optional<String> content = attribute(page, "meta[" + key + "=" + name + "]", "content");
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    return page.select(query).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Document page, String query) {
    return page.select(query).stream().map(Element::text).filter(t -> !t.isBlank()).findFirst();
  }

  private static String plain(String html) {
    return Canonical.line(Jsoup.parse(html).text());
  }

  private static String paragraphs(String body) {
    String broken = body.replaceAll("(?i)<(?:br|/p|p)[^>]*>", "\n");
    return broken
        .lines()
        .map(PageFacts::plain)
        .filter(l -> !l.isEmpty())
        .reduce("", PageFacts::join);
  }

  private static String join(String left, String right) {
    return left.isEmpty() ? right : left + "\n" + right;
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... ways) {
    for (Supplier<Optional<String>> way : ways) {
      Optional<String> found = way.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
