package org.annalist.lab.ud;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.text.Span;

/**
 * The raw text of a treebank's document with its words and sentences. A paragraph is a line;
 * sentences inside of it follow each other with the blanks that the treebank tells.
 *
 * @param text the text
 * @param words the words; the parts of a contraction that are not written one after the other in
 *     the text all have the span of the whole
 * @param sentences from the first to the last word of each sentence
 */
public record GoldText(String text, List<Span> words, List<Span> sentences) {
  private static final String TEXT = "# text = ";
  private static final String PARAGRAPH = "# newpar";
  private static final String NO_BLANK = "SpaceAfter=No";
  private static final int COLUMNS = 10;

  /** Copies the lists. */
  public GoldText {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if its words are not those of its texts
   */
  public static GoldText of(String conllu) {
    Builder builder = new Builder();
    conllu.lines().forEach(builder::line);
    builder.endSentence();
    return new GoldText(builder.text.toString(), builder.words, builder.sentences);
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private int first;
    private int at;
    private int partsLeft;
    private Span whole = new Span(0, 0);
    private boolean blank;
    private boolean paragraph;

    void line(String line) {
      if (line.isEmpty()) {
        endSentence();
      } else if (line.startsWith(PARAGRAPH)) {
        paragraph = true;
      } else if (line.startsWith(TEXT)) {
        begin(line.substring(TEXT.length()));
      } else if (Character.isDigit(line.charAt(0))) {
        word(line.split("\t"));
      }
    }

    private void begin(String sentence) {
      if (!text.isEmpty()) {
        text.append(paragraph ? "\n" : blank ? " " : "");
      }
      at = text.length();
      first = words.size();
      paragraph = false;
      text.append(sentence);
    }

    private void word(String[] cells) {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("columns: " + cells.length);
      }
      int dash = cells[0].indexOf('-');
      if (dash > 0) {
        int from = Integer.parseInt(cells[0].substring(0, dash));
        partsLeft = Integer.parseInt(cells[0].substring(dash + 1)) - from + 1;
        whole = find(cells[1]);
        at = whole.start();
        blank = !cells[9].contains(NO_BLANK);
      } else if (cells[0].indexOf('.') < 0) {
        if (partsLeft > 0) {
          part(cells[1]);
        } else {
          words.add(find(cells[1]));
          at = words.get(words.size() - 1).end();
          blank = !cells[9].contains(NO_BLANK);
        }
      }
    }

    private void part(String form) {
      boolean written = text.indexOf(form, at) == at && at + form.length() <= whole.end();
      words.add(written ? new Span(at, at + form.length()) : whole);
      at = written ? at + form.length() : at;
      if (--partsLeft == 0) {
        at = whole.end();
      }
    }

    private Span find(String form) {
      int start = text.indexOf(form, at);
      if (start < 0 || !text.substring(at, start).isBlank()) {
        throw new IllegalArgumentException("no word " + form + " at " + at);
      }
      return new Span(start, start + form.length());
    }

    void endSentence() {
      if (first < words.size()) {
        sentences.add(words.get(first).union(words.get(words.size() - 1)));
        first = words.size();
      }
    }
  }
}
