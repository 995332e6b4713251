package org.annalist.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.ontology.ModeEntry;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.ontology.TypeEntry;

/** Writes the coding book: meanings from the ontology, examples from cases that pass. */
final class CodingBook {
  private static final int EXAMPLES = 4;
  private static final List<String> STATUSES =
      List.of(
          "HAPPENED",
          "ONGOING",
          "PLANNED",
          "POSSIBLE",
          "DENIED",
          "NEGATED",
          "CONDITIONAL",
          "HABITUAL");
  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final String head;
  private final List<Case> passing;

  CodingBook(String head, List<Case> cases, Set<String> misses) {
    this.head = head;
    passing = cases.stream().filter(c -> !misses.contains(c.text())).toList();
  }

  String write(Ontology ontology) {
    StringBuilder out = new StringBuilder(head);
    out.append("\n## Statuses by example\n");
    for (String status : STATUSES) {
      section(out, "### " + status, events(" " + status + " | "));
    }
    out.append("\n## What is no event\n");
    for (Case one : examples("no event")) {
      out.append("- ").append(one.text()).append('\n');
    }
    for (TypeEntry type : ontology.types()) {
      type(out, type, ontology.modes(type.type()));
    }
    return out.toString();
  }

  private void type(StringBuilder out, TypeEntry type, List<ModeEntry> modes) {
    String code = type.type().code();
    out.append("\n## ").append(code).append(" (").append(QUADS.get(type.quad() - 1)).append(")\n");
    out.append(type.definition()).append('\n');
    if (!modes.isEmpty()) {
      out.append("\n| mode | means | example |\n|---|---|---|\n");
      for (ModeEntry mode : modes) {
        List<Case> shown = examples("-> " + code + ":" + mode.mode() + " ");
        String example = shown.isEmpty() ? "" : shown.get(0).text().replace("|", "\\|");
        out.append("| ").append(mode.mode()).append(" | ").append(mode.definition());
        out.append(" | ").append(example).append(" |\n");
      }
    }
    section(out, "", examples("-> " + code));
  }

  /** Cases with an event line that holds these words. */
  private List<Case> events(String words) {
    return passing.stream()
        .filter(
            c ->
                c.expectations().stream()
                    .anyMatch(e -> e.words().startsWith("-> ") && e.words().contains(words)))
        .toList();
  }

  private List<Case> examples(String words) {
    return passing.stream()
        .filter(c -> c.expectations().stream().anyMatch(e -> e.words().contains(words)))
        .toList();
  }

  private static void section(StringBuilder out, String title, List<Case> cases) {
    out.append(title.isEmpty() ? "" : "\n" + title + "\n");
    for (Case one : cases.subList(0, Math.min(EXAMPLES, cases.size()))) {
      out.append("\n> ").append(one.text()).append("\n\n```\n");
      lines(one).forEach(l -> out.append(l).append('\n'));
      out.append("```\n");
    }
    if (cases.isEmpty()) {
      out.append("\nNo case shows it yet.\n");
    }
  }

  private static List<String> lines(Case one) {
    List<String> out = new ArrayList<>();
    one.expectations().forEach(e -> out.add(e.words().replace("-> ", "")));
    return out;
  }
}
