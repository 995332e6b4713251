package org.annalist.coder.where;

import java.util.HashSet;
import java.util.Set;
import org.annalist.knowledge.place.PlaceKey;
import org.annalist.language.NameKind;
import org.annalist.language.NamedSpan;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;

/** Last words of the persons' names of a document: "Lincoln" after "Mary Lincoln" is no town. */
final class Surnames {
  private final Set<String> keys;

  private Surnames(Set<String> keys) {
    this.keys = keys;
  }

  static Surnames of(ParsedText parsed) {
    Set<String> keys = new HashSet<>();
    for (Sentence sentence : parsed.sentences()) {
      for (NamedSpan name : sentence.names()) {
        if (name.kind() == NameKind.PERSON && name.tokens().length() > 1) {
          keys.add(PlaceKey.of(sentence.token(name.tokens().end() - 1).text()));
        }
      }
    }
    return new Surnames(keys);
  }

  /** Whether a spot is rather a person: no preposition of place and no kind speaks against it. */
  boolean claims(Spot spot, Sentence sentence) {
    boolean marked =
        sentence
            .nameAt(spot.tokens().start())
            .filter(n -> n.kind() == NameKind.LOCATION)
            .isPresent();
    return keys.contains(spot.key()) && !marked && spot.hint().isEmpty() && spot.evidence() < 3;
  }
}
