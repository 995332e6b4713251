package org.annalist.language.english;

import java.util.List;
import org.annalist.language.name.KnownMarks;
import org.annalist.language.name.KnownName;
import org.annalist.language.name.NameClasses;
import org.annalist.language.name.NameKnowledge;
import org.annalist.language.name.NameMemory;
import org.annalist.language.name.SecondNameAtoms;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.word.Words;

/**
 * Finds names in two passes: the first looks at one sentence, the second also at what the first
 * found in the rest of the document. Thread-safe.
 */
final class NameFinder {
  private final EnglishModel model;
  private final NameKnowledge known;
  private final NameClasses classes;

  NameFinder(EnglishModel model, NameKnowledge known) {
    this.model = model;
    this.known = known;
    classes = new NameClasses(model.nameClasses());
  }

  /** The first pass. */
  FoundNames first(String[] forms, TaggedWords tagged) {
    Words words = tagged.words();
    List<KnownName> found = known.find(List.of(forms));
    Words marked = found.isEmpty() ? words : words.withKnown(KnownMarks.of(words.size(), found));
    int[] tags = tagged.pennTags();
    return new FoundNames(marked, tags, model.names().tag(marked, tags));
  }

  /** An empty memory of a document; every result of the first pass is to be added to it. */
  NameMemory memory() {
    return new NameMemory(classes);
  }

  /** The second pass: the number of the name class of each word. */
  int[] second(FoundNames first, NameMemory memory) {
    Words words = first.words();
    int[] given = SecondNameAtoms.given(words, first.tags(), first.classes(), memory);
    return model.secondNames().tag(words, given);
  }
}
