package org.annalist.coder.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.argument.SlotFinder;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.testkit.Parsed;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.text.TokenSpan;

/** Sentences with what the coder finds in them, for tests of casting. */
final class Sentences {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final RuleCoder CODER = RuleCoder.of(KNOWLEDGE);

  private Sentences() {}

  static Mentions mentions(String text) {
    return CODER.mentions(Parsed.undated(text));
  }

  static Tree tree(Mentions mentions, int sentence) {
    return Tree.of(mentions.parsed().sentences().get(sentence));
  }

  static Token word(Tree tree, String word) {
    return tree.sentence().tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static RoleScene scene(Mentions mentions, int sentence) {
    return new RoleScene(
        new RoleReport(mentions, Optional.empty()), tree(mentions, sentence), Map.of());
  }

  /** A verb of the sentence as an act that the rules found nobody for. */
  static Act act(RoleScene scene, String verb, List<Actor> doers, List<Actor> others) {
    Token trigger = word(scene.tree(), verb);
    SlotFinder slots = new SlotFinder(scene.tree(), KNOWLEDGE.lexicon());
    EventRow row = KNOWLEDGE.lexicon().rows(WordClass.VERB, trigger.lemma()).get(0);
    return new Act(
        trigger,
        new TokenSpan(trigger.index(), trigger.index() + 1),
        row.type().code(),
        "HAPPENED",
        WordClass.VERB,
        row.frame(),
        slots.ofVerb(trigger),
        Set.of(),
        slots.clauses().isPassive(trigger),
        doers,
        others);
  }

  static Optional<RoleCase> caseOf(List<RoleCase> cases, String text) {
    return cases.stream()
        .filter(c -> c.contender().actors().get(0).text().equals(text))
        .findFirst();
  }

  static List<String> words(RoleCase each) {
    return IntStream.range(0, each.signals().size()).mapToObj(each.signals()::words).toList();
  }
}
