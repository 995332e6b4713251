package org.annalist.coder.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.text.Span;

/**
 * A sentence in which acts are cast.
 *
 * @param report the report it stands in
 * @param tree of the sentence
 * @param triggers the event words, by token index, with their types
 */
public record RoleScene(RoleReport report, Tree tree, Map<Integer, String> triggers) {
  /** Copies the map. */
  public RoleScene {
    triggers = Map.copyOf(triggers);
  }

  /** Everybody who may have part in an act: those here, then those around. */
  List<Contender> contenders(Act act) {
    return report.contenders(tree.sentence().index(), words(act));
  }

  private Span words(Act act) {
    return tree.sentence().spanOf(act.words());
  }

  Optional<Actor> speaker(Act act) {
    return report.parties().speaker(words(act));
  }

  Voices voices(Act act) {
    return new Voices(report.mentions().statements(), words(act));
  }

  String rank(String country) {
    return report.prominence().rank(country);
  }

  /** The type of the event word at an index. */
  Optional<String> typeAt(int index) {
    return Optional.ofNullable(triggers.get(index));
  }

  /** The type of the event word that a word hangs from. */
  Optional<String> other(Token word) {
    return tree.head(word).flatMap(h -> typeAt(h.index()));
  }
}
