package org.annalist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

/** The frozen news test: how many of the arcs that matter the analyser finds. */
class NewsArcsTest {
  /** Share of right arcs that the shipped model reaches, rounded down; raise it with the model. */
  private static final double PINNED = 0.92;

  private static final int MIN_SENTENCES = 150;

  private record Arc(String group, String text, String relations, String head, String dependent) {}

  private static List<Arc> arcs() throws IOException {
    List<Arc> out = new ArrayList<>();
    String group = "";
    String text = "";
    for (String line : resource().split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("= ")) {
        group = line.substring(2);
      } else if (line.startsWith("> ")) {
        text = line.substring(2);
        out.add(new Arc(group, text, "", "", ""));
      } else {
        String[] cells = line.split(" ");
        out.add(new Arc(group, text, cells[0], cells[1], cells[2]));
      }
    }
    return out;
  }

  private static String resource() throws IOException {
    try (InputStream in = NewsArcsTest.class.getResourceAsStream("news/arcs.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theArcsThatMatterAreFound() throws IOException {
    AnnalistAnalyzer analyzer = AnnalistAnalyzer.load();
    List<String> misses = new ArrayList<>();
    int all = 0;
    int sentences = 0;
    for (Arc arc : arcs()) {
      if (arc.relations().isEmpty()) {
        sentences++;
        continue;
      }
      all++;
      List<Sentence> parsed = analyzer.analyze(Document.builder(arc.text()).build()).sentences();
      if (!holds(parsed, arc)) {
        misses.add(arc.group() + ": " + arc);
      }
    }
    assertThat(sentences).isGreaterThanOrEqualTo(MIN_SENTENCES);
    double share = 1 - misses.size() / (double) all;
    assertThat(share)
        .as("right arcs of %d; misses:%n%s", all, String.join("\n", misses))
        .isGreaterThanOrEqualTo(PINNED);
  }

  private static boolean holds(List<Sentence> sentences, Arc arc) {
    for (Sentence sentence : sentences) {
      Optional<Token> dependent = find(sentence, arc.dependent());
      if (dependent.isPresent() && !dependent.get().isRoot()) {
        Token token = dependent.get();
        boolean head =
            find(sentence, arc.head()).map(Token::index).equals(Optional.of(token.head()));
        return head && Arrays.stream(arc.relations().split("\\|")).anyMatch(r -> fits(r, token));
      }
    }
    return false;
  }

  private static boolean fits(String relation, Token token) {
    return relation.indexOf(':') < 0
        ? token.baseRelation().equals(relation)
        : token.relation().equals(relation);
  }

  private static Optional<Token> find(Sentence sentence, String word) {
    int hash = word.indexOf('#');
    String text = hash < 0 ? word : word.substring(0, hash);
    int skip = hash < 0 ? 0 : Integer.parseInt(word.substring(hash + 1)) - 1;
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).skip(skip).findFirst();
  }
}
