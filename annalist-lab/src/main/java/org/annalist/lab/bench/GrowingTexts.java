package org.annalist.lab.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Texts of any length, made of the sentences of given documents. Immutable and thread-safe. */
final class GrowingTexts {
  private final List<String[]> sentences;

  private GrowingTexts(List<String[]> sentences) {
    this.sentences = sentences;
  }

  /**
   * Texts made of these documents.
   *
   * @throws IllegalArgumentException if they hold no words
   */
  static GrowingTexts of(List<Document> documents, SentenceSplitter splitter) {
    List<String[]> sentences = new ArrayList<>();
    for (Document document : documents) {
      for (List<Span> words : splitter.split(document.text())) {
        sentences.add(words.stream().map(w -> w.in(document.text())).toArray(String[]::new));
      }
    }
    if (sentences.stream().allMatch(s -> s.length == 0)) {
      throw new IllegalArgumentException("documents without words: " + documents.size());
    }
    return new GrowingTexts(sentences);
  }

  /** The words of the sentences they are made of; not to be changed. */
  List<String[]> sentences() {
    return sentences;
  }

  /** A document of so many sentences, one on each line. */
  Document document(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(String.join(" ", sentences.get(i % sentences.size()))).append('\n');
    }
    return Document.builder(out.toString()).build();
  }

  /** A single sentence of so many words. */
  Document sentence(int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; words.size() < length; i++) {
      Arrays.stream(sentences.get(i % sentences.size()))
          .filter(w -> w.chars().allMatch(Character::isLetter))
          .forEach(words::add);
    }
    return Document.builder(String.join(" ", words.subList(0, length)) + " .").build();
  }
}
