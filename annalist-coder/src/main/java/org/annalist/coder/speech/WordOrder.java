package org.annalist.coder.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/**
 * What is said, by the order of the words, where the tree shows no content: what follows the verb
 * up to the end of the sentence when it has a finite verb, else what precedes the comma before the
 * cue.
 */
final class WordOrder {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final int MIN_TOKENS = 3;

  private WordOrder() {}

  /** The tokens of the content; empty when nothing fits. */
  static TokenSet content(CueSite site, Optional<Source> source) {
    TokenSet content = new TokenSet(site.tree().sentence());
    if (!site.cue().takes("clause") || source.isEmpty() || !SourceFinder.isFinite(site.verb())) {
      return content;
    }
    after(site, source.get()).or(() -> before(site, source.get())).ifPresent(content::add);
    return content;
  }

  private static Optional<TokenSpan> after(CueSite site, Source source) {
    Tree tree = site.tree();
    int from = site.verb().index() + 1;
    if (source.tokens().start() >= from) {
      return Optional.empty();
    }
    for (Token child : tree.children(site.verb(), "obj", "iobj", "obl", "advmod")) {
      TokenSpan below = tree.subtree(child);
      boolean simple =
          tree.below(child, t -> true).stream().noneMatch(t -> FINITE.contains(t.xpos()));
      if (below.start() == from
          && !tree.token(from).text().equals("that")
          && simple
          && site.cue().takes("addr") | Tree.is(child, "obl", "advmod")) {
        from = below.end();
      }
    }
    int end = end(tree);
    return from < end && hasClause(tree, from, end)
        ? Optional.of(new TokenSpan(from, end))
        : Optional.empty();
  }

  private static Optional<TokenSpan> before(CueSite site, Source source) {
    Tree tree = site.tree();
    int clauseStart = Math.min(site.verb().index(), source.tokens().start());
    boolean comma = clauseStart > 0 && tree.token(clauseStart - 1).text().equals(",");
    return comma && clauseStart > MIN_TOKENS && hasClause(tree, 0, clauseStart)
        ? Optional.of(new TokenSpan(0, clauseStart - 1))
        : Optional.empty();
  }

  private static int end(Tree tree) {
    int end = tree.sentence().size();
    while (end > 0 && tree.token(end - 1).upos() == UniversalTag.PUNCT) {
      end--;
    }
    return end;
  }

  private static boolean hasClause(Tree tree, int from, int end) {
    List<Token> words = tree.sentence().tokens().subList(from, end);
    return words.size() >= MIN_TOKENS && words.stream().anyMatch(t -> FINITE.contains(t.xpos()));
  }
}
