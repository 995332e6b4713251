package org.annalist.coder.mention;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * Somebody says something: source, cue and content (the scheme of the attribution literature,
 * Pareti 2015).
 *
 * @param sentence index of the sentence that holds source and cue
 * @param source the words for the speaker; absent when the text leaves it open ("it was reported")
 * @param sourceHead index of the head token of the source; -1 without source
 * @param cue the words that mark the statement: "said", "according to"
 * @param verb lemma of the reporting verb, or the words of the cue in lower case
 * @param stance what the speaker does with the content
 * @param content what is said, as one or more stretches of the text, possibly in other sentences
 */
public record Statement(
    int sentence,
    Optional<TokenSpan> source,
    int sourceHead,
    TokenSpan cue,
    String verb,
    Stance stance,
    List<Span> content) {
  /** Copies the content in text order. */
  public Statement {
    content = content.stream().sorted().toList();
  }

  /** Whether the content holds this stretch of text. */
  public boolean says(Span words) {
    for (Span part : content) {
      if (part.covers(words)) {
        return true;
      }
    }
    return false;
  }

  /** Number of characters of the content. */
  public int contentLength() {
    int length = 0;
    for (Span part : content) {
      length += part.length();
    }
    return length;
  }
}
