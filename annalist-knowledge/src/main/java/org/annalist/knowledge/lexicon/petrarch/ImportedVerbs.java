package org.annalist.knowledge.lexicon.petrarch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.model.problem.Problem;

/**
 * What became of a dictionary.
 *
 * @param rows for a table of verbs, sorted and without repetition
 * @param heads verbs read
 * @param patterns patterns read
 * @param leftOut how many heads and patterns have no row, by reason
 * @param problems lines that could not be read, each with file and line
 */
public record ImportedVerbs(
    List<VerbRow> rows,
    int heads,
    int patterns,
    Map<LeftOut, Integer> leftOut,
    List<Problem> problems) {
  /** Copies the collections; counts keep the order of the reasons. */
  public ImportedVerbs {
    rows = List.copyOf(rows);
    Map<LeftOut, Integer> ordered = new EnumMap<>(LeftOut.class);
    ordered.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(ordered);
    problems = List.copyOf(problems);
  }

  /** The counts for people, one line each. */
  public List<String> summary() {
    List<String> out = new ArrayList<>();
    out.add(heads + " verbs and " + patterns + " patterns read, " + rows.size() + " rows made");
    leftOut.forEach((reason, count) -> out.add(count + " left out: " + reason.words()));
    return out;
  }
}
