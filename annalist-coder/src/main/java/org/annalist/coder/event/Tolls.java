package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.coder.mention.HarmKind;
import org.annalist.coder.mention.HarmMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.tree.Moods;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/**
 * Gives tolls that are told apart from the deed to the deed told before them: "A car bomb exploded
 * in Baghdad. Officials said 35 people were wounded." Used once, by one thread.
 */
final class Tolls {
  /** Sentences from the deed to its toll. */
  private static final int REACH = 2;

  private final Mentions mentions;
  private final Moods moods;
  private final List<Event> events;

  Tolls(Mentions mentions, Moods moods, List<Event> events) {
    this.mentions = mentions;
    this.moods = moods;
    this.events = new ArrayList<>(events);
  }

  /** The events with the tolls that were nobody's, in the order given. */
  List<Event> give() {
    for (HarmMention mention : mentions.harms()) {
      if (isToll(mention) && !isOpen(mention)) {
        host(mention).ifPresent(i -> events.set(i, with(events.get(i), mention)));
      }
    }
    return List.copyOf(events);
  }

  private static boolean isToll(HarmMention mention) {
    boolean body = mention.kind() == HarmKind.KILLED || mention.kind() == HarmKind.INJURED;
    return body && mention.count().filter(c -> c.max() > 0).isPresent();
  }

  private boolean isOpen(HarmMention mention) {
    Tree tree = mentions.tree(mention.sentence());
    Token trigger = tree.token(mention.trigger());
    return moods.isModal(tree, trigger) || moods.isConditional(tree, trigger);
  }

  private Optional<Integer> host(HarmMention mention) {
    Sentence sentence = mentions.parsed().sentences().get(mention.sentence());
    int word = sentence.spanOf(mention.tokens()).start();
    List<Integer> here = violent(sentence.span().start(), sentence.span().end());
    if (here.isEmpty()) {
      return beside(mention).filter(i -> !isPart(events.get(i), mention));
    }
    boolean told = here.stream().anyMatch(i -> knows(events.get(i), mention));
    return told
        ? Optional.empty()
        : here.stream()
            .min(Comparator.comparingInt(i -> Math.abs(events.get(i).trigger().start() - word)));
  }

  /** The deed told last before, or, at the head of a report, the one told next. */
  private Optional<Integer> beside(HarmMention mention) {
    List<Sentence> all = mentions.parsed().sentences();
    int before = all.get(Math.max(0, mention.sentence() - REACH)).span().start();
    int at = all.get(mention.sentence()).span().start();
    int after = all.get(Math.min(all.size() - 1, mention.sentence() + REACH)).span().end();
    Comparator<Integer> order = Comparator.comparing(i -> events.get(i).trigger());
    return violent(before, at).stream()
        .max(order)
        .or(
            () ->
                mention.sentence() > REACH
                    ? Optional.empty()
                    : violent(at, after).stream().min(order));
  }

  /** One of the dead, or some of them "also": no other figure for all of them. */
  private boolean isPart(Event event, HarmMention mention) {
    Tree tree = mentions.tree(mention.sentence());
    boolean also =
        tree.children(tree.token(mention.trigger()), "advmod").stream()
            .anyMatch(t -> t.lemma().equals("also"));
    return figure(event, mention.kind()).isPresent()
        && (also || mention.count().orElseThrow().max() == 1);
  }

  /** The violent deeds that took place and are told between two offsets. */
  private List<Integer> violent(int from, int to) {
    return IntStream.range(0, events.size())
        .filter(i -> isViolent(events.get(i)))
        .filter(i -> events.get(i).trigger().start() >= from)
        .filter(i -> events.get(i).trigger().start() < to)
        .boxed()
        .toList();
  }

  private static boolean isViolent(Event event) {
    boolean real = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    return real && SentenceCoder.isViolent(event);
  }

  private static boolean knows(Event event, HarmMention mention) {
    CountRange told = mention.count().orElseThrow();
    return figure(event, mention.kind())
        .filter(known -> known.min() <= told.min() && known.max() >= told.max())
        .isPresent();
  }

  private static Optional<CountRange> figure(Event event, HarmKind kind) {
    return kind == HarmKind.KILLED ? event.harm().killed() : event.harm().injured();
  }

  private Event with(Event event, HarmMention mention) {
    boolean dead = mention.kind() == HarmKind.KILLED;
    Optional<CountRange> none = Optional.empty();
    Harm toll =
        new Harm(
            dead ? mention.count() : none,
            dead ? none : mention.count(),
            List.of(),
            Optional.empty());
    Sentence sentence = mentions.parsed().sentences().get(mention.sentence());
    List<Span> spans = new ArrayList<>(event.evidence().spans());
    spans.add(sentence.token(mention.trigger()).span());
    return event.toBuilder()
        .harm(event.harm().with(toll))
        .evidence(new Evidence(event.evidence().rule(), spans))
        .build();
  }
}
