package org.annalist.coder.tree;

import java.util.Locale;
import java.util.Optional;
import org.annalist.knowledge.lexicon.StatusCues;
import org.annalist.knowledge.lexicon.StatusCues.Place;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** What auxiliaries and subordinators make of a verb. Immutable and thread-safe. */
public final class Moods {
  private final StatusCues cues;

  /** By these words. */
  public Moods(StatusCues cues) {
    this.cues = cues;
  }

  /** Whether an auxiliary leaves open that it takes place: "may fall", "will pay". */
  public boolean isModal(Tree tree, Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(t -> says(Place.MODAL, t));
  }

  /** Whether its clause is a condition or a question: "if the army leaves". */
  public boolean isConditional(Tree tree, Token verb) {
    return tree.children(verb, "mark").stream().anyMatch(t -> says(Place.MARK, t));
  }

  /** The verb whose subject has the duty to do what a verb tells: "must leave", "has to leave". */
  public Optional<Token> duty(Tree tree, Token verb) {
    if (tree.children(verb, "aux").stream().anyMatch(this::isDuty)) {
      return Optional.of(verb);
    }
    return Tree.is(verb, "xcomp") && !tree.children(verb, "mark").isEmpty()
        ? tree.head(verb).filter(h -> h.upos() == UniversalTag.VERB && isDuty(h))
        : Optional.empty();
  }

  private boolean isDuty(Token token) {
    boolean perfect = token.baseRelation().equals("aux") && token.lemma().equals("have");
    return !perfect && says(Place.DUTY, token);
  }

  private boolean says(Place place, Token token) {
    return cues.find(place, token.lemma().toLowerCase(Locale.ROOT)).isPresent();
  }
}
