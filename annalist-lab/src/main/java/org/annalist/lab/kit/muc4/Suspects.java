package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.language.Sentence;

/**
 * Whom a report holds responsible where it does not say so in the telling itself.
 *
 * @param group the named group that is mentioned most
 * @param doers people who do such things, by a noun, in text order
 */
record Suspects(Optional<Phrase> group, List<Phrase> doers) {
  /** Copies the doers. */
  Suspects {
    doers = List.copyOf(doers);
  }

  static Suspects of(Told told, PhraseFinder finder) {
    Map<String, List<Phrase>> groups = new LinkedHashMap<>();
    List<Phrase> doers = new ArrayList<>();
    for (Sentence sentence : told.parsed().sentences()) {
      for (Phrase phrase : finder.find(told.linked().document().text(), sentence)) {
        if (phrase.kind() == Kind.DOER && phrase.type().equals(TemplateModels.TERROR)) {
          doers.add(phrase);
        }
        if (phrase.kind() == Kind.GROUP) {
          groups.computeIfAbsent(phrase.words(), k -> new ArrayList<>()).add(phrase);
        }
      }
    }
    Optional<Phrase> group =
        groups.values().stream()
            .reduce((a, b) -> b.size() > a.size() ? b : a)
            .map(many -> many.get(0));
    return new Suspects(group, doers);
  }

  /** The first doers told of in these sentences. */
  Optional<Phrase> in(Set<Integer> sentences) {
    return doers.stream().filter(d -> sentences.contains(d.sentence())).findFirst();
  }
}
