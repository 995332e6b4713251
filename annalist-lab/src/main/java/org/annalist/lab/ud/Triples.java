package org.annalist.lab.ud;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who did what: verb, role and argument of a tree, as the coder needs them. */
final class Triples {
  private Triples() {}

  /**
   * The triples of a tree.
   *
   * @param tree whose arcs count
   * @param gold says which words are verbs
   */
  static Set<String> of(TreeSentence tree, TreeSentence gold) {
    Set<String> out = new HashSet<>();
    List<TreeWord> words = tree.words();
    for (int i = 0; i < words.size(); i++) {
      int head = words.get(i).head();
      if (head > 0 && gold.words().get(head - 1).upos().equals("VERB")) {
        int argument = i + 1;
        role(words, i).ifPresent(role -> out.add(head + " " + role + " " + argument));
      }
    }
    return out;
  }

  private static Optional<String> role(List<TreeWord> words, int i) {
    String relation = words.get(i).relation();
    int colon = relation.indexOf(':');
    String base = colon < 0 ? relation : relation.substring(0, colon);
    return switch (base) {
      case "nsubj" -> Optional.of(relation.contains("pass") ? "subjpass" : "subj");
      case "obj" -> Optional.of("obj");
      case "ccomp", "xcomp" -> Optional.of("comp");
      case "obl", "nmod" -> preposition(words, i).map(p -> "prep:" + p);
      default -> Optional.empty();
    };
  }

  private static Optional<String> preposition(List<TreeWord> words, int i) {
    return words.stream()
        .filter(w -> w.head() == i + 1 && w.relation().startsWith("case"))
        .map(w -> w.form().toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
