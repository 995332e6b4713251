package org.annalist.coder.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.quantity.Numeral;
import org.annalist.coder.quantity.Numerals;
import org.annalist.coder.tree.Tree;
import org.annalist.language.NameKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.CountRange;
import org.annalist.model.text.TokenSpan;

/** Reads how many people a noun phrase means. */
final class Counts {
  private static final int MOST = 100_000_000;
  private static final Set<String> RANGE_LINKS = Set.of("to", "-", "–", "or", "and");

  /** Pronouns for one person. */
  private static final Set<String> ONE = Set.of("he", "she", "him", "her", "i", "me");

  private final Tree tree;
  private final HarmLexicon lexicon;
  private final Numerals numerals;
  private final List<String> words;

  Counts(Tree tree, HarmLexicon lexicon, Numerals numerals) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.words = tree.sentence().tokens().stream().map(Token::text).toList();
  }

  /**
   * A count found in the text.
   *
   * @param tokens the words of the figure
   * @param range the figure; absent when vague
   */
  record Count(TokenSpan tokens, Optional<CountRange> range) {}

  /** The count of a phrase by its head, conjuncts added when each has its own. */
  Optional<CountRange> of(Token head) {
    Optional<CountRange> first = one(head);
    for (Token other : joined(head)) {
      Optional<CountRange> more = one(other);
      if (head.upos() == UniversalTag.PRON) {
        return more;
      }
      if (first.isPresent() && more.isPresent()) {
        first = Optional.of(sum(first.get(), more.get()));
      }
    }
    return first;
  }

  private static CountRange sum(CountRange a, CountRange b) {
    return new CountRange(a.min() + b.min(), a.max() + b.max());
  }

  private Optional<CountRange> one(Token head) {
    Optional<Count> count = figure(head);
    if (count.isPresent()) {
      return count.get().range();
    }
    boolean common = head.xpos().equals("NN") && !lexicon.is("collective", head.lemma());
    boolean pronoun = head.upos() == UniversalTag.PRON && ONE.contains(word(head.index()));
    boolean person =
        head.xpos().equals("NNP")
            && tree.sentence()
                .nameAt(head.index())
                .filter(n -> n.kind() == NameKind.PERSON)
                .isPresent();
    return common || person || pronoun ? Optional.of(CountRange.of(1)) : Optional.empty();
  }

  /** The other phrases joined to a head by "and" that are people in their own right. */
  private List<Token> joined(Token head) {
    List<Token> all = new ArrayList<>(tree.children(head, "conj"));
    if (Tree.is(head, "nsubj:pass", "obj")) {
      tree.head(head).ifPresent(verb -> all.addAll(tree.children(verb, head.relation(), "conj")));
    }
    return all.stream()
        .filter(t -> t.index() > head.index() && Victims.isNominal(t))
        .filter(t -> tree.child(t, "case").isEmpty() && !tellsHarm(t) && !tellsHarm(t.index() + 1))
        .toList();
  }

  private boolean tellsHarm(int i) {
    return i < tree.sentence().size() && tellsHarm(tree.token(i));
  }

  private boolean tellsHarm(Token token) {
    return lexicon.find(token).isPresent();
  }

  /** The figure in the phrase of a head: in front of it, or the head itself. */
  Optional<Count> figure(Token head) {
    int from = leftmost(head);
    for (int i = from; i <= head.index(); i++) {
      Optional<Count> count = at(i);
      if (count.isPresent() && belongs(count.get().tokens(), head)) {
        return count;
      }
    }
    return Optional.empty();
  }

  private int leftmost(Token head) {
    int first = head.index();
    for (Token below : tree.below(head, t -> t.index() < head.index())) {
      first = Math.min(first, below.index());
    }
    return first;
  }

  private boolean belongs(TokenSpan figure, Token head) {
    if (figure.contains(head.index()) || figure.end() == head.index()) {
      return true;
    }
    for (int i = figure.start(); i < figure.end(); i++) {
      Token figures = tree.token(i);
      if (figures.head() == head.index()
          || tree.head(figures).filter(noun -> isBefore(noun, head)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "two special forces members": the tree may hang the figure on a noun before the head. */
  private static boolean isBefore(Token noun, Token head) {
    return noun.head() == head.index() && Tree.is(noun, "compound", "amod");
  }

  /** The figure or range that starts at a token: "12", "10 to 15", "between 10 and 12". */
  Optional<Count> at(int i) {
    Optional<Numeral> first = numerals.at(words, i).filter(n -> isCount(n, i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Numeral low = first.get();
    if (i >= 3 && word(i - 1).equals("and") && word(i - 3).equals("between")) {
      Optional<Count> whole = numerals.at(words, i - 2).isPresent() ? at(i - 2) : Optional.empty();
      if (whole.isPresent() && whole.get().tokens().end() == low.end()) {
        return whole;
      }
    }
    Optional<Numeral> second = rangeEnd(i, low);
    int end = second.map(Numeral::end).orElse(low.end());
    TokenSpan tokens = new TokenSpan(i, end);
    if (low.vague()) {
      return Optional.of(new Count(tokens, Optional.empty()));
    }
    int max = (int) second.map(Numeral::value).orElse(low.value()).longValue();
    return Optional.of(new Count(tokens, Optional.of(new CountRange((int) low.value(), max))));
  }

  private Optional<Numeral> rangeEnd(int i, Numeral low) {
    int link = low.end();
    if (low.vague() || link >= words.size() || !RANGE_LINKS.contains(word(link))) {
      return Optional.empty();
    }
    boolean and = word(link).equals("and");
    if (and && !(i > 0 && word(i - 1).equals("between"))) {
      return Optional.empty();
    }
    return numerals
        .at(words, link + 1)
        .filter(n -> !n.vague() && n.value() > low.value() && n.value() <= MOST);
  }

  /** A figure of people: no age, no year, no percentage. */
  private boolean isCount(Numeral number, int i) {
    int end = number.end();
    String next = end < words.size() ? word(end) : "";
    boolean unit = next.equals("-") || next.equals("%") || next.startsWith("percent");
    boolean range =
        next.equals("-") && end + 1 < words.size() && numerals.at(words, end + 1).isPresent();
    boolean money = i > 0 && Set.of("$", "€", "£").contains(words.get(i - 1));
    return number.value() <= MOST && !money && (!unit || range);
  }

  private String word(int i) {
    return words.get(i).toLowerCase(Locale.ROOT);
  }

  /** Whether a token is part of a number. */
  static boolean isNumber(Token token) {
    return token.upos() == UniversalTag.NUM;
  }
}
