package org.annalist.coder.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Finds who says what a reporting verb reports. */
final class SourceFinder {
  private static final Set<UniversalTag> NOMINAL =
      Set.of(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON);

  private SourceFinder() {}

  /** The source of a verb; empty when the text leaves it open. */
  static Optional<Source> of(CueSite site, SpeechText text) {
    QuotedSpeaker quoted = new QuotedSpeaker(text);
    Optional<Source> byTree = byTree(site);
    boolean wrong = byTree.isPresent() && quoted.isInsideQuotation(byTree.get(), site);
    boolean open = byTree.isEmpty() && isFinite(site.verb()) && !site.passive();
    return wrong || open && quoted.hasQuotation(site) ? quoted.beside(site) : byTree;
  }

  private static Optional<Source> byTree(CueSite site) {
    Tree tree = site.tree();
    Token verb = site.verb();
    if (site.passive() && !site.cue().takes("passive-source")) {
      return tree.children(verb, "obl").stream()
          .filter(o -> hasCase(tree, o, "by"))
          .findFirst()
          .map(o -> source(tree, o, verb));
    }
    return Clauses.subject(tree, verb)
        .or(() -> inverted(site))
        .or(() -> before(site))
        .map(s -> source(tree, s, verb))
        .map(s -> afterOpening(site, s));
  }

  /** In "In a meeting with Y, general X said" the phrase before the comma is no speaker. */
  private static Source afterOpening(CueSite site, Source source) {
    Tree tree = site.tree();
    TokenSpan words = source.tokens();
    if (tree.child(source.head(), "case").isEmpty() || words.start() > 2) {
      return source;
    }
    return tree.sentence().tokens().subList(words.start(), words.end()).stream()
        .filter(t -> Clauses.isNominal(t) && tree.child(t, "case").isEmpty())
        .filter(t -> t.head() < t.index() || t.head() >= site.verb().index())
        .filter(t -> opensAfterComma(tree, t, site.verb()))
        .findFirst()
        .map(t -> new Source(new TokenSpan(phrase(tree, t, site.verb()).start(), words.end()), t))
        .orElse(source);
  }

  private static boolean opensAfterComma(Tree tree, Token nominal, Token verb) {
    int start = phrase(tree, nominal, verb).start();
    return start > 0 && tree.token(start - 1).text().equals(",");
  }

  /** "..., said the minister" where the tree made the speaker an object. */
  private static Optional<Token> inverted(CueSite site) {
    if (!isFinite(site.verb()) || site.verb().index() == 0) {
      return Optional.empty();
    }
    String previous = site.tree().token(site.verb().index() - 1).text();
    boolean afterMark = previous.endsWith(",") || previous.matches("[\"”’']+");
    return afterMark
        ? site.tree().children(site.verb(), "obj", "iobj", "dep").stream()
            .filter(t -> t.index() > site.verb().index() && NOMINAL.contains(t.upos()))
            .findFirst()
        : Optional.empty();
  }

  /** The nominal phrase that ends right before the verb, for trees that hang it elsewhere. */
  private static Optional<Token> before(CueSite site) {
    if (!isFinite(site.verb()) || Tree.is(site.verb(), "conj", "advcl", "xcomp")) {
      return Optional.empty();
    }
    Tree tree = site.tree();
    int last = site.verb().index() - 1;
    while (last >= 0 && skippable(tree.token(last))) {
      last--;
    }
    int edge = last;
    Comparator<Token> order =
        Comparator.comparing((Token t) -> tree.child(t, "case").isPresent())
            .thenComparingInt(t -> tree.ancestors(t).size());
    return tree.sentence().tokens().stream()
        .filter(t -> t.index() <= edge && NOMINAL.contains(t.upos()) && !Clauses.isTime(t))
        .filter(t -> phrase(tree, t, site.verb()).end() - 1 >= edge)
        .min(order);
  }

  private static boolean skippable(Token token) {
    return token.upos() == UniversalTag.ADV
        || token.upos() == UniversalTag.AUX
        || token.upos() == UniversalTag.PUNCT;
  }

  static boolean isFinite(Token verb) {
    return Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.xpos());
  }

  static boolean hasCase(Tree tree, Token nominal, String word) {
    return tree.children(nominal, "case").stream().anyMatch(c -> c.lemma().equals(word));
  }

  /** The source that this nominal heads, seen from the verb that it must not hold. */
  static Source source(Tree tree, Token nominal, Token verb) {
    TokenSpan words = withTitle(tree, phrase(tree, nominal, verb), verb);
    Optional<TokenSpan> name = nameBefore(tree, words, nominal, verb);
    return name.isPresent()
        ? new Source(new TokenSpan(name.get().start(), words.end()), headIn(tree, name.get()))
        : new Source(words, Clauses.antecedent(tree, nominal).orElse(nominal));
  }

  /** "opposition leader" + "Ama Mensah" where the tree made two subjects of them. */
  private static TokenSpan withTitle(Tree tree, TokenSpan words, Token verb) {
    return tree.children(verb, "nsubj").stream()
        .filter(t -> t.index() < words.start())
        .map(t -> phrase(tree, t, verb))
        .filter(p -> p.end() == words.start())
        .findFirst()
        .map(p -> new TokenSpan(p.start(), words.end()))
        .orElse(words);
  }

  private static Token headIn(Tree tree, TokenSpan range) {
    return tree.sentence().tokens().subList(range.start(), range.end()).stream()
        .filter(t -> !range.contains(Math.max(t.head(), 0)))
        .findFirst()
        .orElse(tree.token(range.end() - 1));
  }

  /** "Name, the description, said" where the tree made the description the subject. */
  private static Optional<TokenSpan> nameBefore(
      Tree tree, TokenSpan words, Token nominal, Token verb) {
    boolean framed =
        words.start() >= 2
            && words.end() < verb.index()
            && nominal.upos() == UniversalTag.NOUN
            && tree.token(words.start() - 1).text().equals(",")
            && tree.token(words.end()).text().equals(",");
    if (!framed || tree.token(words.start() - 2).upos() != UniversalTag.PROPN) {
      return Optional.empty();
    }
    int start = words.start() - 2;
    while (start > 0 && tree.token(start - 1).upos() == UniversalTag.PROPN) {
      start--;
    }
    return Optional.of(new TokenSpan(start, words.start() - 1));
  }

  /** The words of a nominal on its side of the verb, without its preposition. */
  static TokenSpan phrase(Tree tree, Token nominal, Token verb) {
    List<Token> below =
        tree.below(
            nominal,
            t ->
                t.index() != verb.index()
                    && !(t.head() == nominal.index()
                        && (Tree.is(t, "case", "mark", "cc", "punct", "parataxis")
                            || Tree.is(t, "obl") && t.index() < nominal.index())));
    boolean left = nominal.index() < verb.index();
    List<Token> side = below.stream().filter(t -> left == (t.index() < verb.index())).toList();
    TokenSpan range = Tree.range(side.isEmpty() ? List.of(nominal) : side);
    int end = range.end();
    while (end - 1 > nominal.index() && tree.token(end - 1).upos() == UniversalTag.PUNCT) {
      end--;
    }
    int start = range.start();
    while (start < nominal.index() && tree.token(start).upos() == UniversalTag.PUNCT) {
      start++;
    }
    return new TokenSpan(start, end);
  }
}
