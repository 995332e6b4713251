package org.annalist.coder.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.model.text.Span;

/** All statements of a document. Immutable and thread-safe. */
public final class Statements {
  /** Characters of a stretch of text by which statements are looked up. */
  private static final int STRETCH = 1024;

  private final List<Statement> all;
  private final Map<Integer, List<Statement>> byStretch = new HashMap<>();

  /** Statements in text order of their cues. */
  public Statements(List<Statement> all) {
    this.all = List.copyOf(all);
    for (Statement statement : all) {
      Set<Integer> stretches = new TreeSet<>();
      for (Span part : statement.content()) {
        for (int i = part.start() / STRETCH; i <= part.end() / STRETCH; i++) {
          stretches.add(i);
        }
      }
      stretches.forEach(i -> byStretch.computeIfAbsent(i, k -> new ArrayList<>()).add(statement));
    }
  }

  /** All of them, in text order of their cues. */
  public List<Statement> all() {
    return all;
  }

  /**
   * The statements whose content holds these words, nearest speaker first: the one with the
   * smallest content is the nearest, a relay of it ("the ministry said the general told …") comes
   * after.
   */
  public List<Statement> covering(Span words) {
    List<Statement> found = new ArrayList<>();
    for (Statement statement : byStretch.getOrDefault(words.start() / STRETCH, List.of())) {
      if (statement.says(words)) {
        found.add(statement);
      }
    }
    found.sort(Comparator.comparingInt(Statement::contentLength));
    return List.copyOf(found);
  }
}
