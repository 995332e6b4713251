package org.annalist.lab.train;

import java.util.Collections;
import java.util.List;

/**
 * A sentence with names.
 *
 * @param forms its words
 * @param classes class of each word: {@code O}, {@code B-PER}, {@code I-ORG} …; empty where nobody
 *     says
 * @param opinions what another name finder says of each word, see {@link NameOpinions}
 */
record NamedSentence(List<String> forms, List<String> classes, List<Integer> opinions) {
  NamedSentence {
    forms = List.copyOf(forms);
    classes = List.copyOf(classes);
    opinions = List.copyOf(opinions);
  }

  /** A sentence of which no other finder has been asked. */
  NamedSentence(List<String> forms, List<String> classes) {
    this(forms, classes, Collections.nCopies(forms.size(), NameOpinions.NOTHING));
  }

  /** The same sentence with opinions. */
  NamedSentence with(List<Integer> others) {
    return new NamedSentence(forms, classes, others);
  }
}
