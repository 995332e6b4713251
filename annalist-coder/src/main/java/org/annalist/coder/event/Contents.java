package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.Recodings;
import org.annalist.language.Token;

/**
 * What candidates are to each other: an intent, request, threat or refusal swallows the act it is
 * about and takes its mode from it; a verb swallows the event noun its row names.
 */
final class Contents {
  private static final List<String> DEED_SLOTS = List.of("subj", "in", "during", "by", "obj");
  private static final Set<String> OCCASION = Set.of("at", "during", "in");
  private static final Set<String> SWALLOWING = Set.of("AGREE", "REQUEST", "THREATEN", "REJECT");

  private final SentenceView view;
  private final EventLexicon lexicon;

  Contents(SentenceView view, EventLexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
  }

  /** The candidates that stand on their own, with modes that follow from what they are about. */
  List<Candidate> resolve(List<Candidate> all) {
    Map<Integer, Candidate> byToken = new HashMap<>();
    all.forEach(c -> byToken.put(c.trigger().index(), c));
    Set<Integer> swallowed = new HashSet<>();
    List<Candidate> result = new ArrayList<>();
    for (Candidate candidate : all) {
      Candidate coded = candidate;
      for (int index : candidate.consumed()) {
        Candidate noun = byToken.get(index);
        swallowed.add(index);
        if (noun != null && noun.type().equals(candidate.type()) && coded.mode().isEmpty()) {
          coded = coded.coded(noun.mode(), noun.cameo());
        }
      }
      result.add(
          SWALLOWING.contains(candidate.type().code()) ? about(coded, byToken, swallowed) : coded);
    }
    all.stream()
        .filter(c -> isOccasion(c, byToken))
        .forEach(c -> swallowed.add(c.trigger().index()));
    List<Candidate> told = result.stream().map(c -> deed(c, byToken, swallowed)).toList();
    return told.stream().filter(c -> !swallowed.contains(c.trigger().index())).toList();
  }

  /** "held talks at the summit": where another meeting takes place is no meeting of its own. */
  private boolean isOccasion(Candidate noun, Map<Integer, Candidate> byToken) {
    Token word = noun.trigger();
    if (!noun.isNoun() || !Tree.is(word, "obl", "nmod")) {
      return false;
    }
    boolean at =
        view.tree().children(word, "case").stream()
            .anyMatch(c -> OCCASION.contains(c.text().toLowerCase(Locale.ROOT)));
    return at
        && view.tree().ancestors(word).stream()
            .limit(2)
            .map(t -> byToken.get(t.index()))
            .anyMatch(c -> c != null && c.type().equals(noun.type()));
  }

  /** A verb of harm whose subject or means is the noun of the deed tells the same act. */
  private static Candidate deed(
      Candidate verb, Map<Integer, Candidate> byToken, Set<Integer> swallowed) {
    if (verb.isNoun() || !verb.type().code().equals("ASSAULT")) {
      return verb;
    }
    for (String slot : DEED_SLOTS) {
      for (Token word : verb.slots().get(slot)) {
        Candidate noun = byToken.get(word.index());
        if (noun != null && noun.isNoun() && noun.type().equals(verb.type())) {
          swallowed.add(word.index());
          return verb.telling(noun);
        }
      }
    }
    return verb;
  }

  /** The content, what it is coordinated with, and the acts that are its objects. */
  private List<Token> parts(Token content) {
    List<Token> parts = new ArrayList<>(view.conjuncts(content));
    view.slots().of(content).near("obj").forEach(o -> parts.addAll(view.conjuncts(o)));
    return parts;
  }

  private Candidate about(
      Candidate candidate, Map<Integer, Candidate> byToken, Set<Integer> swallowed) {
    Optional<Recodings.Mode> mode = Optional.empty();
    for (String slot : candidate.row().frame().content()) {
      for (Token word : candidate.slots().get(slot)) {
        for (Token part : parts(word)) {
          Candidate content = byToken.get(part.index());
          if (content != null && content.trigger().index() != candidate.trigger().index()) {
            swallowed.add(part.index());
            if (mode.isEmpty()) {
              mode = lexicon.recodings().mode(candidate.type(), content.type());
            }
          }
        }
      }
    }
    return candidate.mode().isEmpty() && mode.isPresent()
        ? candidate.coded(Optional.of(mode.get().mode()), Optional.of(mode.get().cameo()))
        : candidate;
  }
}
