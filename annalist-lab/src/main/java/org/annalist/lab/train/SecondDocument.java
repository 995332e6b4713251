package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.name.NameClasses;
import org.annalist.language.name.NameMemory;
import org.annalist.language.name.SecondNameAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.Words;

/**
 * A document as the second pass over its names sees it, after a first pass that had not seen it.
 *
 * @param marked its sentences with the marks of known names
 * @param plain its sentences without
 */
record SecondDocument(List<TagExample> marked, List<TagExample> plain) {
  /** The document of these sentences, with the answers of the first pass. */
  static SecondDocument of(
      List<NameExample> sentences, List<NameAnswer> first, NameClasses classes) {
    NameMemory marked = new NameMemory(classes);
    NameMemory plain = new NameMemory(classes);
    for (int i = 0; i < sentences.size(); i++) {
      marked.add(sentences.get(i).marked(), first.get(i).marked());
      plain.add(sentences.get(i).plain(), first.get(i).plain());
    }
    List<TagExample> marks = new ArrayList<>();
    List<TagExample> bare = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      NameExample sentence = sentences.get(i);
      NameAnswer answer = first.get(i);
      marks.add(example(sentence, sentence.marked(), answer.marked(), marked));
      bare.add(example(sentence, sentence.plain(), answer.plain(), plain));
    }
    return new SecondDocument(marks, bare);
  }

  private static TagExample example(
      NameExample sentence, Words words, int[] first, NameMemory memory) {
    int[] given = SecondNameAtoms.given(words, sentence.tags(), first, memory);
    return new TagExample(words, given, sentence.gold());
  }

  /** Number of sentences. */
  int size() {
    return plain.size();
  }

  /** Sentence {@code i}, marked when the number is even. */
  TagExample turn(int i, int number) {
    return (number % 2 == 0 ? marked : plain).get(i);
  }

  /** What a second pass makes of it. */
  List<NameAnswer> answers(Tagger second) {
    List<NameAnswer> out = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      out.add(new NameAnswer(answer(marked.get(i), second), answer(plain.get(i), second)));
    }
    return out;
  }

  private static int[] answer(TagExample sentence, Tagger second) {
    return second.tag(sentence.words(), sentence.given());
  }
}
