package org.annalist.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.lemma.Lemmatizer;
import org.annalist.language.name.NameAtoms;
import org.annalist.language.name.NameClasses;
import org.annalist.language.name.SecondNameAtoms;
import org.annalist.language.parse.ActionAtoms;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.GuideAtoms;
import org.annalist.language.parse.GuidedParser;
import org.annalist.language.parse.LabelAtoms;
import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.Relabeller;
import org.annalist.language.parse.TreeAtoms;
import org.annalist.language.store.Lazy;
import org.annalist.language.store.ModelFile;
import org.annalist.language.store.Sections;
import org.annalist.language.tag.PennAtoms;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.tag.UniversalAtoms;
import org.annalist.language.word.CaseTable;
import org.annalist.language.word.ClusterTable;

/** The models of a file, ready for use. Immutable, thread-safe. */
public final class EnglishModel {
  private static final String RESOURCE = "/org/annalist/language/english.anl";

  private final ModelFile file;
  private final ClusterTable clusters;
  private final Tagger penn;
  private final Tagger universal;
  private final Tagger names;
  private final Tagger secondNames;
  private final ArcHybridParser parser;
  private final GuidedParser second;
  private final Relabeller relabeller;
  private final Lemmatizer lemmatizer;
  private final Lazy<CaseTable> cases;

  private EnglishModel(ModelFile file) {
    this.file = file;
    // the largest layer is unpacked beside the others, which loads sooner
    CompletableFuture<Scorer> largest =
        CompletableFuture.supplyAsync(() -> scorer(SectionNames.ACTIONS));
    clusters = Sections.clusters(file.section(SectionNames.CLUSTERS));
    penn = tagger(SectionNames.PENN, new PennAtoms(clusters));
    universal = tagger(SectionNames.UNIVERSAL, new UniversalAtoms(clusters, pennTags()));
    names = names(SectionNames.NAMES, new NameAtoms(clusters));
    secondNames = names(SectionNames.SECOND_NAMES, new SecondNameAtoms(clusters));
    ActionAtoms actions = new ActionAtoms(clusters);
    LabelAtoms labels = new LabelAtoms(clusters);
    TreeAtoms tree = new TreeAtoms(clusters);
    GuideAtoms guide = new GuideAtoms(clusters);
    second =
        new GuidedParser(
            guide,
            templates(SectionNames.SECOND, guide.names()),
            scorer(SectionNames.SECOND),
            MarginScale.parse(Sections.lines(file.section(SectionNames.MARGINS))));
    relabeller =
        new Relabeller(
            tree, templates(SectionNames.RELABEL, tree.names()), scorer(SectionNames.RELABEL));
    lemmatizer = new Lemmatizer(Sections.text(file.section(SectionNames.LEMMAS)));
    parser =
        new ArcHybridParser(
            actions,
            templates(SectionNames.ACTIONS, actions.names()),
            largest.join(),
            labels,
            templates(SectionNames.LABELS, labels.names()),
            scorer(SectionNames.LABELS));
    cases = new Lazy<>(() -> CaseTable.parse(Sections.lines(file.section(SectionNames.CASES))));
  }

  /**
   * The shipped model.
   *
   * @throws UncheckedIOException if the resource is missing or damaged (a broken build)
   */
  public static EnglishModel shipped() {
    try (InputStream in = EnglishModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is no model file, of another version, or damaged
   */
  public static EnglishModel read(InputStream in) throws IOException {
    return of(ModelFile.read(in));
  }

  /** The models of a file. */
  public static EnglishModel of(ModelFile file) {
    return new EnglishModel(file);
  }

  private Tagger tagger(String name, TagAtoms atoms) {
    return new Tagger(atoms, templates(name, atoms.names()), scorer(name));
  }

  private Tagger names(String name, TagAtoms atoms) {
    NameClasses order = new NameClasses(classes(name));
    return new Tagger(atoms, templates(name, atoms.names()), scorer(name), order);
  }

  private TemplateSet templates(String name, List<String> atoms) {
    return TemplateSet.parse(Sections.text(file.section(SectionNames.templates(name))), atoms);
  }

  private Scorer scorer(String name) {
    return Sections.scorer(file.section(SectionNames.weights(name)));
  }

  private List<String> classes(String name) {
    return Sections.lines(file.section(SectionNames.classes(name)));
  }

  /** How the model came to be: seeds, data and their checksums, figures. Sorted by key. */
  public Map<String, String> manifest() {
    Map<String, String> out = new TreeMap<>();
    for (String line : Sections.lines(file.section(SectionNames.MANIFEST))) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        out.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return out;
  }

  /** Names of the Penn tags, by number. */
  public List<String> pennTags() {
    return classes(SectionNames.PENN);
  }

  /** Names of the universal tags, by number. */
  public List<String> universalTags() {
    return classes(SectionNames.UNIVERSAL);
  }

  /** Names of the relations, by number. */
  public List<String> relations() {
    return classes(SectionNames.LABELS);
  }

  /** Classes of the name finder such as {@code B-PER}, by number. */
  public List<String> nameClasses() {
    return classes(SectionNames.NAMES);
  }

  ClusterTable clusters() {
    return clusters;
  }

  Tagger penn() {
    return penn;
  }

  Tagger universal() {
    return universal;
  }

  Tagger names() {
    return names;
  }

  Tagger secondNames() {
    return secondNames;
  }

  ArcHybridParser parser() {
    return parser;
  }

  GuidedParser second() {
    return second;
  }

  Relabeller relabeller() {
    return relabeller;
  }

  /** How words are usually written; read on first use, for few texts are all in capitals. */
  public CaseTable cases() {
    return cases.get();
  }

  Lemmatizer lemmatizer() {
    return lemmatizer;
  }
}
