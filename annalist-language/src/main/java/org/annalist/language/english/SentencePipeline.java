package org.annalist.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annalist.language.name.NameHints;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.word.CaseTable;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/** Runs all models over the words of a sentence. Thread-safe. */
public final class SentencePipeline {
  /** The longest piece that is parsed as one. */
  public static final int MAX_PIECE = 250;

  private static final String LOOSE = "parataxis";
  private final NameHints hints = new NameHints();
  private final EnglishModel model;
  private final List<String> penn;
  private final List<String> universal;
  private final List<String> relations;
  private final List<String> nameClasses;

  /** A pipeline of these models. */
  public SentencePipeline(EnglishModel model) {
    this.model = model;
    penn = model.pennTags();
    universal = model.universalTags();
    relations = model.relations();
    nameClasses = model.nameClasses();
  }

  /**
   * The analysis of a sentence of at least one word. Capitals throughout are read as mixed case.
   */
  public AnalyzedWords analyze(String[] written) {
    String[] forms = CaseTable.isCapitals(written) ? model.cases().restore(written) : written;
    List<String> pennOut = new ArrayList<>(forms.length);
    List<String> universalOut = new ArrayList<>(forms.length);
    List<String> lemmas = new ArrayList<>(forms.length);
    List<Integer> heads = new ArrayList<>(forms.length);
    List<String> relationsOut = new ArrayList<>(forms.length);
    List<String> names = new ArrayList<>(forms.length);
    List<String> clusters = new ArrayList<>(forms.length);
    int pieces = 0;
    int root = -1;
    for (int start = 0; start < forms.length; pieces++) {
      int end = pieceEnd(forms, start);
      Piece piece = piece(Arrays.copyOfRange(forms, start, end));
      for (int i = 0; i < end - start; i++) {
        int head = piece.tree.head(i + 1) - 1;
        boolean isRoot = head < 0;
        boolean loose = isRoot && root >= 0;
        heads.add(isRoot ? root : head + start);
        relationsOut.add(loose ? LOOSE : relations.get(piece.tree.label(i + 1)));
        if (isRoot && root < 0) {
          root = start + i;
        }
        String tag = penn.get(piece.penn[i]);
        pennOut.add(tag);
        universalOut.add(universal.get(piece.universal[i]));
        names.add(nameClass(forms[start + i], nameClasses.get(piece.names[i])));
        lemmas.add(model.lemmatizer().lemma(forms[start + i], tag));
        clusters.add(piece.clusters[i]);
      }
      start = end;
    }
    return new AnalyzedWords(
        pennOut, universalOut, lemmas, heads, relationsOut, names, clusters, pieces);
  }

  /** A nationality word outside of other names is a name of its own kind. */
  private String nameClass(String form, String found) {
    boolean alone = found.equals("O") && hints.isNationality(form, form.toLowerCase(Locale.ROOT));
    return alone ? "B-MISC" : found;
  }

  private record Piece(
      int[] penn, int[] universal, int[] names, ParsedTree tree, String[] clusters) {}

  private Piece piece(String[] forms) {
    Words words = Words.of(forms, model.clusters());
    int[] pennTags = model.penn().tag(words);
    int[] universalTags = model.universal().tag(words, pennTags);
    TaggedWords tagged = new TaggedWords(words, pennTags, universalTags);
    ParsedTree tree = model.parser().parse(tagged);
    model.relabeller().relabel(tagged, tree);
    return new Piece(
        pennTags, universalTags, model.names().tag(words, pennTags), tree, clusters(words));
  }

  private String[] clusters(Words words) {
    String[] out = new String[words.size()];
    for (int i = 0; i < out.length; i++) {
      int cluster = words.cluster(i);
      out[i] = cluster == ClusterTable.NONE ? "" : model.clusters().path(cluster);
    }
    return out;
  }

  /** The end of the piece from {@code start}: after the last mark in its second half, if any. */
  private static int pieceEnd(String[] forms, int start) {
    if (forms.length - start <= MAX_PIECE) {
      return forms.length;
    }
    for (int i = start + MAX_PIECE - 1; i > start + MAX_PIECE / 2; i--) {
      if (forms[i].length() == 1 && ",;:.".indexOf(forms[i].charAt(0)) >= 0) {
        return i + 1;
      }
    }
    return start + MAX_PIECE;
  }
}
