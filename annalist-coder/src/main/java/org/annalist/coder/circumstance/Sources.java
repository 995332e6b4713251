package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statement;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.text.Span;

/** Tells on whose word acts are told, from what is believed of each statement. For one thread. */
final class Sources {
  /** From which belief somebody is a source: the best F1 in cross-validation. */
  private static final double ENOUGH = 0.4;

  private final Mentions mentions;
  private final Speakers speakers;
  private final Map<Statement, List<Attribution>> known = new IdentityHashMap<>();

  Sources(Mentions mentions, Speakers speakers) {
    this.mentions = mentions;
    this.speakers = speakers;
  }

  /** The speakers of all statements that hold these words, nearest first. */
  List<Attribution> covering(Span words) {
    return mentions.statements().covering(words).stream()
        .flatMap(s -> attributions(s).stream())
        .toList();
  }

  /**
   * Those who are believed enough, most first: statements of the same speakers stand together, and
   * those of nobody known count for nothing.
   */
  List<Attribution> of(Ranking<SourceChoice> ranking) {
    Map<String, List<Attribution>> said = new LinkedHashMap<>();
    Map<String, Double> beliefs = new LinkedHashMap<>();
    double[] all = new double[1];
    ranking.each(
        (choice, belief) -> {
          List<Attribution> own = choice.statement().map(this::attributions).orElseGet(List::of);
          if (choice.kind() == SourceChoice.Kind.NOBODY || !own.isEmpty()) {
            all[0] += belief;
          }
          if (!own.isEmpty()) {
            said.putIfAbsent(key(own), own);
            beliefs.merge(key(own), belief, Double::sum);
          }
        });
    List<Attribution> out = new ArrayList<>();
    beliefs.entrySet().stream()
        .filter(e -> e.getValue() > ENOUGH * all[0])
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .flatMap(e -> said.get(e.getKey()).stream())
        .filter(a -> out.stream().noneMatch(o -> o.speaker().sameAs(a.speaker())))
        .forEach(out::add);
    return List.copyOf(out);
  }

  private List<Attribution> attributions(Statement statement) {
    return known.computeIfAbsent(statement, this::find);
  }

  private List<Attribution> find(Statement statement) {
    return speakers.of(statement).stream()
        .map(a -> new Attribution(a, statement.verb(), statement.stance()))
        .toList();
  }

  private static String key(List<Attribution> said) {
    return said.stream().map(a -> code(a.speaker())).sorted().toList().toString();
  }

  private static String code(Actor actor) {
    return actor.country().isEmpty() && actor.sectors().isEmpty()
        ? actor.name()
        : actor.country().orElse("") + actor.sectors();
  }
}
