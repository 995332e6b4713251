package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.json.Fields;
import org.annalist.linker.incident.IncidentCandidate;
import org.annalist.linker.incident.IncidentLinker;
import org.annalist.model.event.Event;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * Which tellings of violence make an incident. Each incident that a person noted speaks for the
 * group of tellings that touches its quotes most; all other groups are mere mentions.
 */
final class IncidentLesson implements Lesson {
  private static final double SAME_TYPE = 0.6;
  private static final double IN_QUOTE = 1;
  private static final double IN_SENTENCE = 0.3;

  @Override
  public String name() {
    return IncidentLinker.DECISION;
  }

  @Override
  public List<String> classes() {
    return IncidentLinker.CLASSES;
  }

  /** The reports of our own note no incidents. */
  @Override
  public boolean isRealOnly() {
    return true;
  }

  @Override
  public double cost() {
    return 0.04;
  }

  @Override
  public int rarest() {
    return 3;
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    if (!report.isFull()) {
      return List.of();
    }
    Document document = report.mentions().parsed().document();
    List<Event> events =
        RuleCoder.of(knowledge).apply(report.mentions().parsed()).value().orElseThrow().events();
    List<IncidentCandidate> candidates =
        IncidentLinker.of(LearnedModels.none()).candidates(document, events);
    Set<Integer> founding = founding(report, candidates);
    return IntStream.range(0, candidates.size())
        .mapToObj(
            i ->
                new Example(
                    classes().get(founding.contains(i) ? 1 : 0), candidates.get(i).signals()))
        .toList();
  }

  private static Set<Integer> founding(TrainReport report, List<IncidentCandidate> candidates) {
    Set<Integer> taken = new HashSet<>();
    for (Fields incident : report.gold().objects("incidents")) {
      List<Span> quotes = new ArrayList<>();
      incident.strings("quotes").forEach(q -> quotes.addAll(report.find(q)));
      best(incident.text("type"), quotes, candidates, taken).ifPresent(taken::add);
    }
    return taken;
  }

  private static Optional<Integer> best(
      String type, List<Span> quotes, List<IncidentCandidate> candidates, Set<Integer> taken) {
    return IntStream.range(0, candidates.size())
        .boxed()
        .filter(i -> !taken.contains(i) && touch(quotes, candidates.get(i)) > 0)
        .max(
            Comparator.comparingDouble(
                i -> touch(quotes, candidates.get(i)) + same(type, candidates.get(i))));
  }

  private static double same(String type, IncidentCandidate candidate) {
    return candidate.events().get(0).type().code().equals(type) ? SAME_TYPE : 0;
  }

  private static double touch(List<Span> quotes, IncidentCandidate candidate) {
    return candidate.events().stream().mapToDouble(e -> touch(quotes, e)).sum();
  }

  private static double touch(List<Span> quotes, Event event) {
    if (quotes.stream().anyMatch(event.trigger()::overlaps)) {
      return IN_QUOTE;
    }
    return quotes.stream().anyMatch(event.sentence()::overlaps) ? IN_SENTENCE : 0;
  }
}
