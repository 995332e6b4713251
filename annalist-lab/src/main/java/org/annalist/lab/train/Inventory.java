package org.annalist.lab.train;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;

/**
 * The tags and relations of the training data.
 *
 * @param penn Penn tags
 * @param universal universal tags
 * @param relations relations with their subtypes
 */
record Inventory(ClassNames penn, ClassNames universal, ClassNames relations) {
  private static final Map<String, String> OLD_RELATIONS =
      Map.of(
          "obl:npmod", "obl:unmarked",
          "obl:tmod", "obl:unmarked",
          "nmod:npmod", "nmod:unmarked",
          "nmod:tmod", "nmod:unmarked");

  static Inventory of(List<TreeSentence> sentences) {
    return new Inventory(
        ClassNames.of(all(sentences, TreeWord::xpos).filter(x -> !x.equals("VERB"))),
        ClassNames.of(all(sentences, TreeWord::upos)),
        ClassNames.of(all(sentences, TreeWord::relation).map(Inventory::current)));
  }

  private static Stream<String> all(List<TreeSentence> sentences, Function<TreeWord, String> get) {
    return sentences.stream().flatMap(s -> s.words().stream()).map(get);
  }

  /** The current name of a relation. */
  static String current(String relation) {
    return OLD_RELATIONS.getOrDefault(relation, relation);
  }

  int[] pennOf(TreeSentence sentence) {
    return sentence.words().stream().mapToInt(w -> penn.number(w.xpos())).toArray();
  }

  int[] universalOf(TreeSentence sentence) {
    return sentence.words().stream().mapToInt(w -> universal.number(w.upos())).toArray();
  }

  /** Gold heads by node, index 0 unused. */
  static int[] headsOf(TreeSentence sentence) {
    int[] out = new int[sentence.words().size() + 1];
    for (int i = 1; i < out.length; i++) {
      out[i] = sentence.words().get(i - 1).head();
    }
    return out;
  }

  /** Gold relations by node, index 0 unused; -1 where unknown. */
  int[] relationsOf(TreeSentence sentence) {
    int[] out = new int[sentence.words().size() + 1];
    for (int i = 1; i < out.length; i++) {
      out[i] = relations.number(current(sentence.words().get(i - 1).relation()));
    }
    return out;
  }
}
