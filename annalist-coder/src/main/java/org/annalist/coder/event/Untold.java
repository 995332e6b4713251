package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.coder.mention.Mentions;
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
  private final Mentions mentions;
  private final Predicate<Event> inTitle;
  private final Set<String> told = new HashSet<>();

  /**
   * A search through one report.
   *
   * @param mentions of the report
   * @param inTitle whether its title tells an event
   */
  Untold(Mentions mentions, Predicate<Event> inTitle) {
    this.mentions = mentions;
    this.inTitle = inTitle;
  }

  /** The coded events of all sentences with the faint ones that are told nowhere else. */
  List<Event> with(List<SentenceEvents> sentences) {
    List<Event> out = new ArrayList<>();
    sentences.forEach(s -> out.addAll(s.events()));
    out.stream().filter(SentenceCoder::isViolent).filter(inTitle.negate()).forEach(this::note);
    sentences.stream()
        .flatMap(s -> s.faint().stream())
        .sorted(Comparator.comparing(Event::confidence).reversed())
        .filter(this::tellsMore)
        .forEach(
            e -> {
              out.add(e);
              note(e);
            });
    return out;
  }

  private void note(Event event) {
    tree(event).sentence().tokens().stream().flatMap(Untold::name).forEach(told::add);
  }

  /** Whether a name stands under the word that stands with no coded deed. */
  private boolean tellsMore(Event event) {
    Tree tree = tree(event);
    return tree.below(word(tree, event), t -> true).stream()
        .flatMap(Untold::name)
        .anyMatch(n -> !told.contains(n));
  }

  private Tree tree(Event event) {
    return mentions.tree(
        mentions.parsed().sentences().stream()
            .filter(s -> s.span().overlaps(event.trigger()))
            .findFirst()
            .orElseThrow()
            .index());
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
