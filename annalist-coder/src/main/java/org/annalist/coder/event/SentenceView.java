package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.coder.argument.SlotFinder;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.lexicon.Cues;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Span;

/**
 * A sentence with its tree and what was found in the document.
 *
 * @param mentions of the document
 * @param tree of the sentence
 * @param slots of its words
 * @param block the kind of block it stands in
 * @param words in lower case
 * @param idioms indexes of words in phrases that tell no event
 */
record SentenceView(
    Mentions mentions,
    Tree tree,
    SlotFinder slots,
    BlockKind block,
    List<String> words,
    Set<Integer> idioms) {
  SentenceView {
    words = List.copyOf(words);
    idioms = Set.copyOf(idioms);
  }

  static SentenceView of(Mentions mentions, Sentence sentence, EventLexicon lexicon) {
    Tree tree = mentions.tree(sentence.index());
    BlockKind block = mentions.parsed().document().kindAt(sentence.span().start());
    List<String> words = new ArrayList<>(sentence.size());
    sentence.tokens().forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
    Set<Integer> idioms = new HashSet<>();
    for (Cues.Hit hit : lexicon.idioms().find(words)) {
      for (int i = hit.start(); i < hit.end(); i++) {
        idioms.add(i);
      }
    }
    return new SentenceView(mentions, tree, new SlotFinder(tree, lexicon), block, words, idioms);
  }

  Sentence sentence() {
    return tree.sentence();
  }

  int index() {
    return tree.sentence().index();
  }

  /** The characters of the document under a span. */
  String text(Span span) {
    return span.in(mentions.parsed().document().text());
  }

  /** The token and those coordinated with it, in text order. */
  List<Token> conjuncts(Token first) {
    return tree.below(first, t -> t.baseRelation().equals("conj") && !isClause(t)).stream()
        .toList();
  }

  private boolean isClause(Token token) {
    return tree.child(token, "nsubj", "obj", "aux", "mark").isPresent();
  }
}
