package org.annalist.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.ResponsibilityWords;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Stance;

/**
 * Finds who claims, blames, confirms and denies. Incidents are left open for the linker. Immutable
 * and thread-safe.
 */
public final class ClaimFinder {
  private final ResponsibilityWords words;
  private final List<ClaimRule> rules =
      List.of(
          new ResponsibilityRule(),
          new BlameRule(),
          new DenialRule(),
          new ConfirmationRule(),
          new SaidRule());

  /** A finder with these words for deeds and shares in them. */
  public ClaimFinder(ResponsibilityWords words) {
    this.words = words;
  }

  /** A finder with the words that ship with the product. */
  public static ClaimFinder builtIn() {
    return new ClaimFinder(ResponsibilityWords.builtIn());
  }

  /** The claims of a document in text order; the events tell which words name a deed. */
  public List<Claim> find(Mentions mentions, List<Event> events) {
    ClaimScene scene = new ClaimScene(mentions, events, words);
    List<Claim> found = new ArrayList<>();
    for (Sentence sentence : mentions.parsed().sentences()) {
      if (mentions.parsed().document().kindAt(sentence.span().start()).isCoded()) {
        inSentence(mentions.tree(sentence.index()), scene, found);
      }
    }
    found.sort(Comparator.comparing(Claim::span));
    return List.copyOf(found);
  }

  private void inSentence(Tree tree, ClaimScene scene, List<Claim> found) {
    List<Claim> here = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      for (ClaimRule rule : rules) {
        for (Claim claim : rule.at(tree, token, scene)) {
          if (here.stream().noneMatch(o -> same(o, claim))) {
            here.add(claim);
          }
        }
      }
    }
    here.forEach(c -> found.add(withTarget(c, here)));
  }

  /** A denial that names no deed is about the deed of the blame in its sentence. */
  private static Claim withTarget(Claim claim, List<Claim> here) {
    if (claim.stance() != Stance.DENIED || claim.target().isPresent()) {
      return claim;
    }
    return here.stream()
        .filter(c -> c.stance() == Stance.BLAMED && c.target().isPresent())
        .findFirst()
        .map(
            blame ->
                new Claim(
                    claim.stance(),
                    claim.by(),
                    claim.about(),
                    claim.text(),
                    claim.span(),
                    blame.target(),
                    claim.incident(),
                    claim.candidates(),
                    claim.rule()))
        .orElse(claim);
  }

  private static boolean same(Claim one, Claim other) {
    return one.stance() == other.stance()
        && one.by().sameAs(other.by())
        && one.about()
            .map(a -> other.about().map(a::sameAs).orElse(false))
            .orElse(other.about().isEmpty());
  }
}
