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

/**
 * Finds the words of a sentence that may tell an event: all verbs, and the nouns, predicates and
 * adjectives that the lexicon knows. The words whose rows' needs hold are marked as the rules read
 * them.
 */
final class CandidateFinder {
  private final SentenceView view;
  private final EventLexicon lexicon;
  private final Kinds kinds;

  CandidateFinder(SentenceView view, EventLexicon lexicon, Kinds kinds) {
    this.view = view;
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** The proposals in text order. */
  List<Proposal> find() {
    List<Proposal> found = new ArrayList<>();
    for (Token token : view.sentence().tokens()) {
      proposal(token).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Proposal> proposal(Token token) {
    return switch (token.upos()) {
      case VERB -> Optional.of(verb(token));
      case NOUN -> noun(token);
      case PROPN -> isPlainName(token) ? noun(token) : Optional.empty();
      case ADJ -> isPredicate(token) ? Optional.of(adjective(token)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Proposal verb(Token token) {
    List<EventRow> rows = new ArrayList<>(standing(WordClass.VERB, token));
    rows.addAll(standing(WordClass.ADJECTIVE, token));
    return of(token, WordClass.VERB, rows, !token.relation().equals("amod"));
  }

  private Proposal adjective(Token token) {
    return of(token, WordClass.ADJECTIVE, standing(WordClass.ADJECTIVE, token), true);
  }

  private Optional<Proposal> noun(Token token) {
    List<EventRow> rows = standing(WordClass.NOUN, token);
    return rows.isEmpty() && !isPredicate(token)
        ? Optional.empty()
        : Optional.of(of(token, WordClass.NOUN, rows, true));
  }

  private Proposal of(Token token, WordClass wordClass, List<EventRow> rows, boolean read) {
    Slots slots =
        wordClass == WordClass.NOUN ? view.slots().ofNoun(token) : view.slots().ofVerb(token);
    boolean open = read && !view.idioms().contains(token.index());
    Optional<Candidate> ruled =
        open
            ? rows.stream()
                .filter(r -> kinds.meets(r, slots))
                .findFirst()
                .map(r -> build(token, r, slots))
            : Optional.empty();
    return new Proposal(token, wordClass, slots, rows, ruled);
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

  private List<EventRow> standing(WordClass wordClass, Token token) {
    return rows(wordClass, token).stream().filter(r -> headStands(r, token)).toList();
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
