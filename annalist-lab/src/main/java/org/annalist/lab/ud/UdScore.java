package org.annalist.lab.ud;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts over a treebank; the figures equal those of the kit's scorer. Attachment leaves out
 * punctuation; triples are verb, role and argument of the verbs of the gold.
 *
 * @param words all words
 * @param penn words with the right Penn tag
 * @param lemmas words with the right lemma, case ignored
 * @param scored words that are not punctuation
 * @param heads of these, with the right head
 * @param labels of these, with the right universal relation
 * @param triplesRight triples in both
 * @param triplesGiven triples predicted
 * @param triplesGold triples of the gold
 */
public record UdScore(
    int words,
    int penn,
    int lemmas,
    int scored,
    int heads,
    int labels,
    int triplesRight,
    int triplesGiven,
    int triplesGold) {

  /** Scores predicted sentences against the gold ones, which have the same words. */
  public static UdScore of(List<TreeSentence> gold, List<TreeSentence> predicted) {
    UdScore sum = new UdScore(0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (int i = 0; i < gold.size(); i++) {
      sum = sum.plus(sentence(gold.get(i), predicted.get(i)));
    }
    return sum;
  }

  private static UdScore sentence(TreeSentence gold, TreeSentence predicted) {
    int penn = 0;
    int lemmas = 0;
    int scored = 0;
    int heads = 0;
    int labels = 0;
    for (int i = 0; i < gold.words().size(); i++) {
      TreeWord g = gold.words().get(i);
      TreeWord p = predicted.words().get(i);
      penn += g.xpos().equals(p.xpos()) ? 1 : 0;
      lemmas += lower(g.lemma()).equals(lower(p.lemma())) ? 1 : 0;
      if (!g.upos().equals("PUNCT")) {
        scored++;
        boolean head = g.head() == p.head();
        heads += head ? 1 : 0;
        labels += head && base(g.relation()).equals(base(p.relation())) ? 1 : 0;
      }
    }
    Set<String> wanted = Triples.of(gold, gold);
    Set<String> given = Triples.of(predicted, gold);
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(given);
    return new UdScore(
        gold.words().size(),
        penn,
        lemmas,
        scored,
        heads,
        labels,
        both.size(),
        given.size(),
        wanted.size());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private UdScore plus(UdScore o) {
    return new UdScore(
        words + o.words,
        penn + o.penn,
        lemmas + o.lemmas,
        scored + o.scored,
        heads + o.heads,
        labels + o.labels,
        triplesRight + o.triplesRight,
        triplesGiven + o.triplesGiven,
        triplesGold + o.triplesGold);
  }

  /** F1 of the triples, in percent. */
  public double triplesF1() {
    return 200.0 * triplesRight / Math.max(1, triplesGiven + triplesGold);
  }

  /** Share of words with the right head, punctuation left out, in percent. */
  public double uas() {
    return percent(heads, scored);
  }

  /** Share of words with the right head and universal relation, in percent. */
  public double las() {
    return percent(labels, scored);
  }

  /** Share of words with the right Penn tag, in percent. */
  public double xpos() {
    return percent(penn, words);
  }

  /** Share of words with the right lemma, case ignored, in percent. */
  public double lemma() {
    return percent(lemmas, words);
  }

  private static double percent(int part, int whole) {
    return 100.0 * part / Math.max(1, whole);
  }

  /** The figures, one line each. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "words\t%d%nXPOS\t%.2f%nUAS\t%.2f%nLAS\t%.2f%ntriples\t%.1f%nlemma\t%.2f%n",
        words,
        xpos(),
        uas(),
        las(),
        triplesF1(),
        lemma());
  }
}
