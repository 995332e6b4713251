package org.annalist.record.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.record.Hostile;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Set<String> VOID = Set.of("meta", "!DOCTYPE");
  private final HtmlReport report = new HtmlReport();
  private final String page = report.render(List.of(Samples.moyale()));
  private final String many =
      report.render(List.of(Samples.moyale(), Samples.empty(), Samples.moyale()));

  @Test
  void thePageStandsAlone() {
    assertThat(page).doesNotContain("<script", "<link", "@import", "url(", "<img", "src=");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void theSameDocumentsGiveTheSamePage() throws java.io.IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().write(List.of(Samples.moyale()), out);
    assertThat(out).hasToString(page);
  }

  @Test
  void wholeTextIsPrintedWithItsEvidence() {
    assertThat(text(page)).contains("Kenyan officials blamed").contains("How a locust year");
    assertThat(page)
        .contains("<span class=\"ev q4 s-stated\" id=\"r1-t4\">")
        .contains("<span class=\"ev q4 s-denied\" id=\"r1-t6\">")
        .contains("<span class=\"ev q1 s-planned\" id=\"r1-t3\">");
  }

  @Test
  void everyLinkOnThePageLeadsSomewhereAndEveryAnchorIsUnique() {
    for (String html : List.of(page, many)) {
      List<String> ids = all(html, " id=\"([^\"]*)\"");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).containsAll(all(html, "href=\"#([^\"]*)\""));
    }
  }

  @Test
  void everyElementIsClosedInOrder() {
    for (String html : List.of(page, many, report.render(List.of()))) {
      Deque<String> open = new ArrayDeque<>();
      Matcher tag = Pattern.compile("<(/?)([!a-zA-Z0-9]+)[^>]*?(/?)>").matcher(html);
      while (tag.find()) {
        if (!tag.group(1).isEmpty()) {
          assertThat(open.pop()).isEqualTo(tag.group(2));
        } else if (tag.group(3).isEmpty() && !VOID.contains(tag.group(2))) {
          open.push(tag.group(2));
        }
      }
      assertThat(open).isEmpty();
    }
  }

  @Test
  void headingsStepDownOneLevelAtATime() {
    for (String html : List.of(page, many)) {
      List<Integer> levels = all(html, "<h([1-6])").stream().map(Integer::valueOf).toList();
      assertThat(levels).startsWith(1).containsOnlyOnce(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  @Test
  void whoSaysSoIsToldFromTheNearestSpeakerOn() {
    assertThat(text(page))
        .contains("says so Amina Wario KEN MIL GOV say via Ministry of Defence (Kenya)")
        .contains("Oromo Shield ETH REB denies");
  }

  @Test
  void statedClaimedPlannedAndDeniedAreToldInWordsToo() {
    assertThat(text(page))
        .contains("happened", "planned, not done yet", "denied", "did not happen")
        .contains("possible, not certain", "only under a condition");
  }

  @Test
  void anOpenClaimNamesEveryIncidentItMayMean() {
    assertThat(text(page))
        .contains("open: A or B")
        .contains("denies, it is not clear of which: C3");
  }

  @Test
  void ledgerEntriesLeadToTheirAnswers() {
    assertThat(text(page)).contains("answered by L3").contains("answers L2");
  }

  @Test
  void mapAndTimelineHaveTableTwins() {
    assertThat(text(page))
        .contains("The map as a table", "near Moyale, Kenya", "3.53, 39.06")
        .contains("The timeline as a table", "March, year not given", "no date given");
  }

  @Test
  void severalReportsAreListedAndTheirIncidentsToldApart() {
    assertThat(text(many)).contains("3 reports on record").contains("1A", "3B");
    assertThat(many).contains("href=\"#r3\"");
  }

  @Test
  void aReportWithoutEventsIsPrintedToo() {
    String html = report.render(List.of(Samples.empty()));
    assertThat(text(html)).contains("Rain is expected.").contains("No attack, arrest");
    assertThat(html).doesNotContain("<svg");
  }

  @Test
  void hostileWordsStayWords() {
    String html = report.render(List.of(Hostile.document()));
    assertThat(html).doesNotContain("<script", "<img", "onerror=\"", "href=\"javascript");
    assertThat(all(html, "<([a-z0-9]+)").stream().collect(Collectors.toSet()))
        .isSubsetOf(all(page, "<([a-z0-9]+)"));
    assertThat(text(html)).contains("<script>alert(1)</script>");
    List<String> ids = all(html, " id=\"([^\"]*)\"");
    assertThat(ids).allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  private static List<String> all(String html, String pattern) {
    List<String> out = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  /** What a reader sees. */
  private static String text(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("</?(q|b|code|a)[^>]*>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
