package org.annalist.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.Signals;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn().with(LearnedModels.none());

  private static List<Observation> observe(String text) {
    return new EventCoder(KNOWLEDGE.ontology(), KNOWLEDGE.lexicon(), KNOWLEDGE.learned())
        .observe(RuleCoder.of(KNOWLEDGE).mentions(Parsed.undated(text)));
  }

  private static Observation of(String lemma, String text) {
    return observe(text).stream()
        .filter(o -> o.token().lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Signals signals) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      out.add(signals.words(i));
    }
    return out;
  }

  @Test
  void allVerbsAndTheNounsOfTheLexiconAreLookedAt() {
    assertThat(observe("Norway painted a boat after talks with Sweden."))
        .extracting(o -> o.token().lemma())
        .contains("paint", "talk")
        .doesNotContain("boat");
  }

  @Test
  void theRulesAreSignals() {
    Observation seen = of("condemn", "Norway condemned Sweden.");
    assertThat(seen.ruleType()).isEqualTo("ACCUSE");
    assertThat(words(seen.signals()))
        .contains("lemma=condemn", "rule type=ACCUSE", "doer=state", "other=state", "form=VBD");
  }

  @Test
  void aModalAndANegationShowInTheForm() {
    assertThat(words(of("attack", "Norway must not attack Sweden.").signals()))
        .contains("form=must not VB");
  }

  @Test
  void whatTheRulesMakeOfAPromiseIsASignal() {
    assertThat(words(of("visit", "The king of Norway will visit Sweden.").signals()))
        .contains("rule type=CONSULT", "rule codes=AGREE");
  }

  @Test
  void aWordToldBeforeIsKnownAsSuch() {
    String text = "Norway attacked Sweden. Sweden said Norway attacked at dawn.";
    List<Observation> attacks =
        observe(text).stream().filter(o -> o.token().lemma().equals("attack")).toList();
    assertThat(words(attacks.get(0).signals())).doesNotContain("told before=yes");
    assertThat(words(attacks.get(1).signals())).contains("told before=yes");
  }

  @Test
  void theTypeIsSeenTogetherWithWhatMattersForStatus() {
    Signals signals =
        Observation.typed(new Signals().add("form", "will VB").add("lemma", "help"), "AID");
    assertThat(words(signals))
        .containsExactly("form=will VB", "lemma=help", "type=AID", "type form=AID=will VB");
  }
}
