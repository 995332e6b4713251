package org.annalist.lab.ud;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.english.AnalyzedWords;

/** Writes sentences as CoNLL-U. Stateless. */
public final class ConlluWriter {
  private ConlluWriter() {}

  /** The words of a gold sentence with what the analyser made of them. */
  public static TreeSentence predicted(TreeSentence gold, AnalyzedWords analysis) {
    List<TreeWord> words = new ArrayList<>(gold.words().size());
    for (int i = 0; i < gold.words().size(); i++) {
      words.add(
          new TreeWord(
              gold.words().get(i).form(),
              analysis.lemmas().get(i),
              analysis.universal().get(i),
              analysis.penn().get(i),
              analysis.heads().get(i) + 1,
              analysis.relations().get(i),
              "_"));
    }
    return new TreeSentence(words);
  }

  /** The sentences in the format, each with an empty line after it. */
  public static String text(List<TreeSentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (TreeSentence sentence : sentences) {
      int number = 0;
      for (TreeWord w : sentence.words()) {
        number++;
        String[] cells = {
          Integer.toString(number),
          w.form(),
          w.lemma(),
          w.upos(),
          w.xpos(),
          "_",
          w.head() == TreeWord.UNKNOWN ? "_" : Integer.toString(w.head()),
          w.relation(),
          "_",
          w.misc()
        };
        out.append(String.join("\t", cells)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
