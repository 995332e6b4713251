package org.annalist.coder.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** The words for those to whom a reporting verb says something. */
final class Listeners {
  private Listeners() {}

  /** The heads of the nominals that may name a listener of this cue, the likeliest first. */
  static List<Token> of(Tree tree, TokenSpan cue) {
    return tree.sentence().tokens().subList(cue.start(), cue.end()).stream()
        .filter(t -> t.upos() == UniversalTag.VERB)
        .findFirst()
        .map(verb -> of(tree, verb))
        .orElse(List.of());
  }

  private static List<Token> of(Tree tree, Token verb) {
    Stream<Token> told = tree.children(verb, "iobj", "obj").stream();
    Stream<Token> addressed =
        tree.children(verb, "obl").stream().filter(o -> hasCase(tree, o, "to", "with"));
    Stream<Token> met =
        tree.children(verb, "obl").stream()
            .filter(o -> hasCase(tree, o, "in", "at", "during"))
            .flatMap(o -> partner(tree, o).stream());
    return Stream.of(told, addressed, met).flatMap(s -> s).toList();
  }

  /** "in a meeting with X": X. */
  private static Optional<Token> partner(Tree tree, Token occasion) {
    return tree.children(occasion, "nmod", "obl").stream()
        .filter(n -> hasCase(tree, n, "with"))
        .findFirst();
  }

  private static boolean hasCase(Tree tree, Token nominal, String... lemmas) {
    return tree.children(nominal, "case").stream()
        .anyMatch(c -> List.of(lemmas).contains(c.lemma()));
  }
}
