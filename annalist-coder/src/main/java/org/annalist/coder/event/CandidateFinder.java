package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.argument.Slots;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.Need;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Finds the words of a sentence that the lexicon knows and whose needs hold. */
final class CandidateFinder {
  private final SentenceView view;
  private final EventLexicon lexicon;
  private final Kinds kinds;

  CandidateFinder(SentenceView view, EventLexicon lexicon, Kinds kinds) {
    this.view = view;
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** The candidates in text order. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Token token : view.sentence().tokens()) {
      if (!view.idioms().contains(token.index())) {
        candidate(token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Token token) {
    return switch (token.upos()) {
      case VERB ->
          token.relation().equals("amod")
              ? Optional.empty()
              : first(token, WordClass.VERB, WordClass.ADJECTIVE);
      case NOUN -> first(token, WordClass.NOUN);
      case PROPN -> isPlainName(token) ? first(token, WordClass.NOUN) : Optional.empty();
      case ADJ -> isPredicate(token) ? first(token, WordClass.ADJECTIVE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Words of headlines in capitals are tagged as names; those of real names are no events. */
  private boolean isPlainName(Token token) {
    return view.sentence().nameAt(token.index()).isEmpty();
  }

  private boolean isPredicate(Token token) {
    return token.isRoot()
        || view.tree().child(token, "cop", "nsubj").isPresent()
        || token.baseRelation().equals("xcomp")
        || token.baseRelation().equals("conj");
  }

  private Optional<Candidate> first(Token token, WordClass... classes) {
    for (WordClass wordClass : classes) {
      Slots slots =
          wordClass == WordClass.NOUN ? view.slots().ofNoun(token) : view.slots().ofVerb(token);
      for (EventRow row : rows(wordClass, token)) {
        if (headStands(row, token) && kinds.meets(row, slots)) {
          return Optional.of(build(token, row, slots));
        }
      }
    }
    return Optional.empty();
  }

  /** The rows of a word; a lemma that lost its final e is tried with it. */
  private List<EventRow> rows(WordClass wordClass, Token token) {
    List<EventRow> rows = lexicon.rows(wordClass, lemma(token));
    boolean clipped = rows.isEmpty() && token.text().length() > lemma(token).length();
    return clipped ? lexicon.rows(wordClass, lemma(token) + "e") : rows;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean headStands(EventRow row, Token token) {
    int start = token.index() - row.words().size() + 1;
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < row.words().size() - 1; i++) {
      Token at = view.sentence().token(start + i);
      String word = row.words().get(i);
      if (!word.equals(lemma(at)) && !word.equals(at.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private Candidate build(Token token, EventRow row, Slots slots) {
    Set<Integer> consumed =
        row.needs().stream()
            .filter(CandidateFinder::namesWords)
            .flatMap(n -> kinds.matching(n, slots).stream())
            .map(Token::index)
            .collect(Collectors.toSet());
    TokenSpan words = new TokenSpan(token.index() - row.words().size() + 1, token.index() + 1);
    return new Candidate(
        token, words, row, slots, consumed, row.mode(), row.cameo(), Optional.empty());
  }

  private static boolean namesWords(Need need) {
    return need.alternatives().stream().noneMatch(a -> a.startsWith("@") || a.equals("*"));
  }

  /** Whether a token can head a nominal. */
  static boolean isNominal(Token token) {
    return token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.PROPN;
  }
}
