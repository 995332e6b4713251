package org.annalist.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.annalist.language.name.NameHints;
import org.annalist.language.name.NameKnowledge;
import org.annalist.language.name.NameMemory;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.parse.Voice;
import org.annalist.language.word.CaseTable;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/** Runs all models over the words of the sentences of a document. Thread-safe. */
public final class SentencePipeline {
  /** The longest piece that is parsed as one. */
  public static final int MAX_PIECE = 250;

  private final NameHints hints = new NameHints();
  private final EnglishModel model;
  private final NameFinder names;
  private final List<String> penn;
  private final List<String> universal;
  private final List<String> relations;
  private final Voice voice;
  private final List<String> nameClasses;

  /** A pipeline of these models, without knowledge of names. */
  public SentencePipeline(EnglishModel model) {
    this(model, NameKnowledge.none());
  }

  /** A pipeline of these models that looks up names. */
  public SentencePipeline(EnglishModel model, NameKnowledge known) {
    this.model = model;
    names = new NameFinder(model, known);
    penn = model.pennTags();
    universal = model.universalTags();
    relations = model.relations();
    voice = new Voice(relations);
    nameClasses = model.nameClasses();
  }

  /**
   * The analysis of a sentence of at least one word that is a document of its own. Capitals
   * throughout are read as mixed case.
   */
  public AnalyzedWords analyze(String[] written) {
    return analyze(Collections.singletonList(written)).get(0);
  }

  /**
   * The analyses of the sentences of a document, each of at least one word. The names in a sentence
   * depend on those in the others; nothing else does.
   */
  public List<AnalyzedWords> analyze(List<String[]> document) {
    NameMemory memory = names.memory();
    List<SentenceReading> readings = new ArrayList<>(document.size());
    for (String[] written : document) {
      SentenceReading reading = read(written);
      reading.pieces().forEach(p -> memory.add(p.words(), p.classes()));
      readings.add(reading);
    }
    return readings.stream().map(r -> r.with(first -> second(first, memory))).toList();
  }

  private SentenceReading read(String[] written) {
    String[] forms = CaseTable.isCapitals(written) ? model.cases().restore(written) : written;
    SentenceReading out = new SentenceReading();
    int end = 0;
    for (int start = 0; start < forms.length; start = end) {
      end = pieceEnd(forms, start);
      String[] piece = Arrays.copyOfRange(forms, start, end);
      TaggedWords tagged = tag(piece);
      ParsedTree tree = parse(tagged);
      for (int i = 0; i < piece.length; i++) {
        String tag = penn.get(tagged.penn(i + 1) - 1);
        out.word(
            tag,
            universal.get(tagged.universal(i + 1) - 1),
            lemma(piece[i], tag),
            path(tagged.words().cluster(i)));
        int head = tree.head(i + 1) - 1;
        out.arc(head < 0 ? head : head + start, relations.get(tree.label(i + 1)));
      }
      out.piece(names.first(piece, tagged));
    }
    return out;
  }

  /** The classes of a piece by the second pass, nationality words among them. */
  private List<String> second(FoundNames first, NameMemory memory) {
    int[] classes = names.second(first, memory);
    List<String> out = new ArrayList<>(classes.length);
    for (int i = 0; i < classes.length; i++) {
      out.add(nameClass(first.words().form(i), nameClasses.get(classes[i])));
    }
    return out;
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
    voice.agree(tree);
    return tree;
  }

  /**
   * One layer: the number of the name class of each tagged word, when the sentence is the document.
   */
  public int[] names(String[] forms, TaggedWords tagged) {
    FoundNames first = names.first(forms, tagged);
    NameMemory memory = names.memory();
    memory.add(first.words(), first.classes());
    return names.second(first, memory);
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
