package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Event;

/**
 * Codes faint mentions of violence that the report tells nowhere else. Most nouns of violence speak
 * again of a deed that another sentence tells; one that names a place or people with which no coded
 * deed is told speaks of a deed that would be lost. Used once, by one thread.
 */
final class Untold {
  private final Predicate<Event> inTitle;
  private final Set<String> told = new HashSet<>();

  private record Faint(Tree tree, Event event) {}

  /**
   * A search through one report.
   *
   * @param inTitle whether its title tells an event
   */
  Untold(Predicate<Event> inTitle) {
    this.inTitle = inTitle;
  }

  /** The coded events of all sentences with the faint ones that are told nowhere else. */
  List<Event> with(List<SentenceEvents> sentences) {
    List<Event> out = new ArrayList<>();
    List<Faint> faint = new ArrayList<>();
    for (SentenceEvents sentence : sentences) {
      out.addAll(sentence.events());
      sentence.faint().forEach(e -> faint.add(new Faint(sentence.tree(), e)));
      if (sentence.events().stream()
          .anyMatch(e -> SentenceCoder.isViolent(e) && !inTitle.test(e))) {
        note(sentence.tree());
      }
    }
    faint.sort(Comparator.comparing((Faint f) -> f.event().confidence()).reversed());
    for (Faint one : faint) {
      if (tellsMore(one)) {
        out.add(one.event());
        note(one.tree());
      }
    }
    return out;
  }

  private void note(Tree tree) {
    tree.sentence().tokens().stream().flatMap(Untold::name).forEach(told::add);
  }

  /** Whether a name stands under the word that stands with no coded deed. */
  private boolean tellsMore(Faint faint) {
    Token word = word(faint.tree(), faint.event());
    return faint.tree().below(word, t -> true).stream()
        .flatMap(Untold::name)
        .anyMatch(n -> !told.contains(n));
  }

  private static Token word(Tree tree, Event event) {
    return tree.sentence().tokens().stream()
        .filter(t -> t.span().end() == event.trigger().end())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> name(Token token) {
    boolean national =
        token.upos() == UniversalTag.ADJ && Character.isUpperCase(token.text().charAt(0));
    return token.upos() == UniversalTag.PROPN || national
        ? Stream.of(token.text().toLowerCase(Locale.ROOT))
        : Stream.empty();
  }
}
