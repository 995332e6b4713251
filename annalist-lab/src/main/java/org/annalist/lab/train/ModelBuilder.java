package org.annalist.lab.train;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annalist.language.english.SectionNames;
import org.annalist.language.store.ModelFile;
import org.annalist.language.store.Sections;
import org.annalist.language.word.ClusterTable;

/** Collects the sections of a model file. */
final class ModelBuilder {
  private static final Map<String, Integer> BITS =
      Map.of(
          SectionNames.PENN, 20,
          SectionNames.UNIVERSAL, 18,
          SectionNames.ACTIONS, 23,
          SectionNames.LABELS, 20,
          SectionNames.SECOND, 21,
          SectionNames.RELABEL, 20,
          SectionNames.NAMES, 20,
          SectionNames.SECOND_NAMES, 18);
  private static final double KEEP = 0.4;

  /** The second parser loses nothing by this. */
  private static final double KEEP_SECOND = 0.15;

  /** The name finders, summed of many, keep the largest of their weights only. */
  private static final double KEEP_NAMES = 0.2;

  private static final double TOP = 1.0;

  private final Map<String, byte[]> sections = new LinkedHashMap<>();
  private final Map<String, byte[]> weights = new HashMap<>();

  ModelBuilder(ClusterTable clusters) {
    sections.put(SectionNames.CLUSTERS, Sections.clusters(clusters));
  }

  /** Rows of a classifier, as a power of two. */
  static int bits(String classifier) {
    return BITS.get(classifier);
  }

  /** Weights of a classifier as they are shipped: the largest as bytes, the rest left out. */
  static byte[] quantized(String classifier, float[] weights) {
    double keep =
        switch (classifier) {
          case SectionNames.SECOND -> KEEP_SECOND;
          case SectionNames.NAMES, SectionNames.SECOND_NAMES -> KEEP_NAMES;
          default -> KEEP;
        };
    return Quantizer.quantize(weights, keep, TOP);
  }

  void text(String name, String value) {
    sections.put(name, Sections.text(value));
  }

  void classifier(String name, ClassNames classes, WeightSum sum) {
    text(SectionNames.classes(name), String.join("\n", classes.names()));
    text(SectionNames.templates(name), TemplateText.of(name));
    byte[] bytes = quantized(name, sum.sum());
    weights.put(name, bytes);
    sections.put(SectionNames.weights(name), Sections.weights(bytes, sum.classes()));
  }

  /** The quantised weights of a classifier added before. */
  byte[] weights(String classifier) {
    return weights.get(classifier);
  }

  ModelFile build() {
    return ModelFile.of(sections);
  }
}
