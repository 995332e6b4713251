package org.annalist.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annalist.language.name.KnownMarks;
import org.annalist.language.name.KnownName;
import org.annalist.language.name.NameHints;
import org.annalist.language.name.NameKnowledge;
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
  private final NameKnowledge known;
  private final List<String> penn;
  private final List<String> universal;
  private final List<String> relations;
  private final List<String> nameClasses;

  /** A pipeline of these models, without knowledge of names. */
  public SentencePipeline(EnglishModel model) {
    this(model, NameKnowledge.none());
  }

  /** A pipeline of these models that looks up names. */
  public SentencePipeline(EnglishModel model, NameKnowledge known) {
    this.model = model;
    this.known = known;
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
      String[] piece = Arrays.copyOfRange(forms, start, end);
      TaggedWords tagged = tag(piece);
      ParsedTree tree = parse(tagged);
      int[] classes = names(piece, tagged);
      for (int i = 0; i < piece.length; i++) {
        int head = tree.head(i + 1) - 1;
        boolean isRoot = head < 0;
        boolean loose = isRoot && root >= 0;
        heads.add(isRoot ? root : head + start);
        relationsOut.add(loose ? LOOSE : relations.get(tree.label(i + 1)));
        if (isRoot && root < 0) {
          root = start + i;
        }
        String tag = penn.get(tagged.penn(i + 1) - 1);
        pennOut.add(tag);
        universalOut.add(universal.get(tagged.universal(i + 1) - 1));
        names.add(nameClass(piece[i], nameClasses.get(classes[i])));
        lemmas.add(lemma(piece[i], tag));
        clusters.add(path(tagged.words().cluster(i)));
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

  /** One layer: the words with their tags. For measuring; {@link #analyze} does it all. */
  public TaggedWords tag(String[] forms) {
    Words words = Words.of(forms, model.clusters());
    int[] pennTags = model.penn().tag(words);
    return new TaggedWords(words, pennTags, model.universal().tag(words, pennTags));
  }

  /** One layer: the tree over tagged words, with both parsers and both labelling passes. */
  public ParsedTree parse(TaggedWords tagged) {
    ParsedTree tree = model.second().parse(tagged, model.parser().parse(tagged));
    model.relabeller().relabel(tagged, tree);
    return tree;
  }

  /** One layer: the number of the name class of each tagged word. */
  public int[] names(String[] forms, TaggedWords tagged) {
    Words words = tagged.words();
    List<KnownName> found = known.find(List.of(forms));
    Words marked = found.isEmpty() ? words : words.withKnown(KnownMarks.of(words.size(), found));
    return model.names().tag(marked, tagged.pennTags());
  }

  /** One layer: the lemma of a word with this Penn tag. */
  public String lemma(String form, String tag) {
    return model.lemmatizer().lemma(form, tag);
  }

  /** The bit path of a cluster, empty for none. */
  private String path(int cluster) {
    return cluster == ClusterTable.NONE ? "" : model.clusters().path(cluster);
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
