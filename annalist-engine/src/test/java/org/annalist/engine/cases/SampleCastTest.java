package org.annalist.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.layer.KnowledgeSource;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Place;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who the first real report speaks of, from roles alone (the list of persons left out) and with the
 * list; skipped where the report is not at hand.
 */
class SampleCastTest {
  private static Optional<ParsedText> report = Optional.empty();
  @TempDir private Path nowhere;

  @BeforeAll
  static void readTheReport() throws IOException {
    Path file =
        Path.of(System.getProperty("annalist.root", ".."))
            .resolve("../shared/samples/china-pakistan.txt");
    if (Files.exists(file)) {
      Document document =
          Document.builder(Files.readString(file).strip())
              .id("sample")
              .published(LocalDate.of(2022, 6, 13))
              .build();
      report = Optional.of(AnnalistAnalyzer.load().analyze(document));
    }
  }

  private Mentions mentions(Set<String> without) throws IOException {
    Assumptions.assumeTrue(report.isPresent(), "no sample report: skipped");
    Knowledge knowledge = KnowledgeSource.of(nowhere, without).load();
    return RuleCoder.of(knowledge).mentions(report.orElseThrow());
  }

  /** Codes of all mentions around or headed by tokens with this text. */
  private Set<String> codes(Mentions mentions, String word) {
    Set<String> codes = new TreeSet<>();
    for (var sentence : mentions.parsed().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          mentions
              .actors()
              .around(sentence.index(), token.index())
              .map(ActorMention::members)
              .orElse(List.of())
              .forEach(a -> codes.add(a.code()));
        }
      }
    }
    return codes;
  }

  private static List<Actor> named(Mentions mentions, String words) {
    List<Actor> found = new ArrayList<>();
    for (var sentence : mentions.parsed().sentences()) {
      mentions.actors().in(sentence.index()).stream()
          .flatMap(m -> m.members().stream())
          .filter(a -> a.text().contains(words))
          .forEach(found::add);
    }
    return found;
  }

  private void resolvesTheCast(Mentions mentions) {
    assertThat(codes(mentions, "Zhang")).containsExactly("CHN MIL");
    assertThat(codes(mentions, "Bajwa")).containsExactly("PAK MIL");
    assertThat(codes(mentions, "Austin")).allMatch(c -> c.matches("USA (GOV|MIL).*")).hasSize(1);
    assertThat(named(mentions, "Islamabad Police")).extracting(Actor::code).containsOnly("PAK COP");
    assertThat(named(mentions, "Baloch Liberation Army"))
        .isNotEmpty()
        .extracting(Actor::code)
        .containsOnly("PAK REB");
    assertThat(named(mentions, "Pakistani Taliban"))
        .isNotEmpty()
        .extracting(Actor::code)
        .containsOnly("PAK REB");
    assertThat(place(mentions, "Karachi").point().orElseThrow().latitude()).isBetween(24.0, 26.0);
    assertThat(place(mentions, "Dasu").point().orElseThrow().latitude()).isBetween(35.0, 36.0);
  }

  private static Place place(Mentions mentions, String word) {
    return mentions.places().stream()
        .map(p -> p.place())
        .filter(p -> p.text().contains(word) && p.point().isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rolesAloneTellWhoIsWhoAndWeiStaysOpen() throws IOException {
    Mentions mentions = mentions(Set.of("persons"));
    resolvesTheCast(mentions);
    assertThat(codes(mentions, "Wei")).allMatch(c -> c.equals("?"));
    assertThat(named(mentions, "Wei")).allMatch(a -> !a.name().contains("Zhang"));
  }

  @Test
  void theListOfPersonsAddsIdentitiesAndWeiIsNeverZhang() throws IOException {
    Mentions mentions = mentions(Set.of());
    resolvesTheCast(mentions);
    assertThat(named(mentions, "Wei")).allMatch(a -> !a.name().contains("Zhang"));
    assertThat(named(mentions, "Bajwa"))
        .anyMatch(a -> a.entity().equals(Optional.of("person:qamar-javed-bajwa")));
  }
}
