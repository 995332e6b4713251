package org.annalist.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.name.NameKnowledge;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnalistAnalyzerTest {
  private static AnnalistAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = AnnalistAnalyzer.load();
  }

  private static ParsedText parse(String text) {
    return analyzer.analyze(Document.builder(text).build());
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + text));
  }

  private static String headOf(Sentence sentence, Token token) {
    return token.isRoot() ? "ROOT" : sentence.token(token.head()).text();
  }

  @Test
  void aPlainSentenceHasSubjectAndObject() {
    Sentence sentence = parse("The army attacked the rebels on Monday.").sentences().get(0);
    Token army = word(sentence, "army");
    Token rebels = word(sentence, "rebels");
    assertThat(headOf(sentence, army)).isEqualTo("attacked");
    assertThat(army.relation()).isEqualTo("nsubj");
    assertThat(headOf(sentence, rebels)).isEqualTo("attacked");
    assertThat(rebels.relation()).isEqualTo("obj");
    assertThat(word(sentence, "attacked").lemma()).isEqualTo("attack");
    assertThat(word(sentence, "attacked").isRoot()).isTrue();
  }

  @Test
  void theAgentOfAPassiveIsNamed() {
    Sentence sentence =
        parse("Responsibility for the attack was claimed by the group.").sentences().get(0);
    assertThat(word(sentence, "Responsibility").relation()).isEqualTo("nsubj:pass");
    assertThat(word(sentence, "group").relation()).isEqualTo("obl:agent");
    assertThat(word(sentence, "was").upos()).isEqualTo(UniversalTag.AUX);
  }

  @Test
  void aLineBreakEndsASentence() {
    ParsedText parsed = parse("Army vows response\nThe army said it would respond");
    assertThat(parsed.sentences()).hasSize(2);
  }

  @Test
  void everyTokenStandsAtItsOffsets() {
    String text = "“We’re ready”, Gen. Smith said.\n\n  It's 5pm in the U.S. \uD800 now…";
    ParsedText parsed = parse(text);
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text());
      }
    }
  }

  @Test
  void namesAreFound() {
    Sentence sentence = parse("Wang Yi met officials in Islamabad.").sentences().get(0);
    List<NamedSpan> names = sentence.names();
    assertThat(names)
        .anySatisfy(
            name -> {
              assertThat(sentence.token(name.tokens().start()).text()).isEqualTo("Islamabad");
              assertThat(name.kind()).isEqualTo(NameKind.LOCATION);
            });
  }

  @Test
  void anEmptyTextHasNoSentence() {
    assertThat(parse(" \n \n").sentences()).isEmpty();
  }

  @Test
  void aNationalityWordIsANameOfItsOwn() {
    Sentence sentence = parse("The Pakistani general left.").sentences().get(0);
    assertThat(sentence.names())
        .singleElement()
        .satisfies(name -> assertThat(name.kind()).isEqualTo(NameKind.MISC));
  }

  @Test
  void knowledgeOfNamesIsAskedForEachSentence() {
    List<List<String>> asked = new ArrayList<>();
    NameKnowledge curious =
        words -> {
          asked.add(List.copyOf(words));
          return List.of();
        };
    String text = "Rebels left Kabul.\nPolice came.";
    ParsedText with = analyzer.with(curious).analyze(Document.builder(text).build());
    assertThat(asked)
        .containsExactly(List.of("Rebels", "left", "Kabul", "."), List.of("Police", "came", "."));
    assertThat(with).isEqualTo(parse(text));
  }

  @Test
  void aNameIsReadByWhatTheRestOfTheDocumentCallsIt() {
    assertThat(lastSentence("It was sold to Harlan.").names())
        .singleElement()
        .satisfies(name -> assertThat(name.kind()).isEqualTo(NameKind.PERSON));
    assertThat(lastSentence("Reports named the Harlan Group.\nIt was sold to Harlan.").names())
        .singleElement()
        .satisfies(name -> assertThat(name.kind()).isEqualTo(NameKind.ORGANISATION));
  }

  @Test
  void aTreeDependsOnItsSentenceAlone() {
    String text = "It was sold to Harlan.";
    assertThat(lastSentence("Reports named the Harlan Group.\n" + text).tokens())
        .extracting(Token::head, Token::relation, Token::xpos)
        .isEqualTo(
            lastSentence(text).tokens().stream()
                .map(t -> tuple(t.head(), t.relation(), t.xpos()))
                .toList());
  }

  private static Sentence lastSentence(String text) {
    List<Sentence> all = parse(text).sentences();
    return all.get(all.size() - 1);
  }
}
