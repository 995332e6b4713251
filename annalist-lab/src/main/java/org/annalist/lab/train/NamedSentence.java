package org.annalist.lab.train;

import java.util.List;

/**
 * A sentence with names.
 *
 * @param forms its words
 * @param classes class of each word: {@code O}, {@code B-PER}, {@code I-ORG} …
 */
record NamedSentence(List<String> forms, List<String> classes) {
  NamedSentence {
    forms = List.copyOf(forms);
    classes = List.copyOf(classes);
  }
}
