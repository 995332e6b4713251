package org.annalist.coder.harm;

import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Finds victims by their place beside a word, where the tree has lost them. */
final class Neighbours {
  private static final int FAR = 8;

  private final Tree tree;
  private final HarmLexicon lexicon;

  Neighbours(Tree tree, HarmLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** "killed at least 11 people": the head of the phrase that follows at once. */
  Optional<Token> after(Token trigger) {
    Optional<Token> head = Optional.empty();
    int size = tree.sentence().size();
    for (int i = trigger.index() + 1; i < size && i < trigger.index() + FAR; i++) {
      Token token = tree.token(i);
      if (lexicon.is("time", token.text()) || !inPhrase(token)) {
        break;
      }
      if (isHead(token)) {
        head = Optional.of(token);
      }
    }
    return head;
  }

  /** "five people were reportedly killed": the head of the phrase before the auxiliaries. */
  Optional<Token> before(Token trigger) {
    int i = trigger.index() - 1;
    while (i >= 0 && isHelper(tree.token(i))) {
      i--;
    }
    return i >= 0 && i < trigger.index() - 1 && isHead(tree.token(i))
        ? Optional.of(tree.token(i))
        : Optional.empty();
  }

  private boolean inPhrase(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, NUM, ADJ, DET -> true;
      default -> lexicon.is("hedge", token.text()) && !token.text().equalsIgnoreCase("from");
    };
  }

  private static boolean isHead(Token token) {
    return token.upos() == UniversalTag.NOUN
        || token.upos() == UniversalTag.PROPN
        || token.upos() == UniversalTag.NUM;
  }

  private static boolean isHelper(Token token) {
    return token.upos() == UniversalTag.AUX || token.upos() == UniversalTag.ADV;
  }
}
