package org.annalist.lab.train.coder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.circumstance.Option;
import org.annalist.coder.circumstance.Options;
import org.annalist.coder.circumstance.Scene;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.circumstance.SourceChoice;
import org.annalist.coder.circumstance.SourceChoice.Kind;
import org.annalist.coder.circumstance.Speakers;
import org.annalist.coder.mention.Statement;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.Actor;

/** Learns on whose word an event is told. Stateless and thread-safe. */
final class SaidByLesson extends RankLesson<SourceChoice> {
  /** Codes that coders use for the same kind of body. */
  private static final Map<String, String> SAME = Map.of("ISM", "IMG", "UNO", "IGO", "EUR", "IGO");

  /** Words that two speakers may share without being one. */
  private static final int SHORTEST_WORD = 4;

  private static final Set<String> COMMON =
      Set.of(
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "minister",
          "ministry",
          "president",
          "government",
          "with",
          "from",
          "group",
          "leader",
          "foreign",
          "state",
          "former",
          "prime");

  @Override
  public String name() {
    return Settings.SAID_BY;
  }

  @Override
  public double cost() {
    return 0.05;
  }

  @Override
  List<Option<SourceChoice>> options(Scene scene, ToldEvent event) {
    return Options.sources(scene, event.telling());
  }

  /**
   * Right is a source of the same name, or of the same country and sector. Nobody is right where
   * the gold has no source, and where it has but who does it, told as the doer ("X accused Y").
   */
  @Override
  boolean isRight(Scene scene, ToldEvent event, SourceChoice choice, List<SourceChoice> choices) {
    Fields gold = event.gold().fields();
    if (choice.kind() != Kind.NOBODY) {
      return isSource(scene, gold, choice);
    }
    Set<String> speakers = codes(gold, "said_by");
    return codes(gold, "actor").containsAll(speakers)
        && choices.stream()
            .filter(c -> c.kind() == Kind.SAID)
            .noneMatch(c -> isSource(scene, gold, c));
  }

  private static boolean isSource(Scene scene, Fields gold, SourceChoice choice) {
    Statement statement = choice.statement().orElseThrow();
    List<Actor> actors = Speakers.of(scene).of(statement);
    Set<String> speakers = codes(gold, "said_by");
    return isNamed(scene, gold, statement, actors)
        || choice.kind() != Kind.BEFORE
            && actors.stream().map(SaidByLesson::code).anyMatch(speakers::contains);
  }

  private static Set<String> codes(Fields gold, String role) {
    return gold.objects(role).stream()
        .map(a -> code(a.text("country"), a.text("sector")))
        .filter(c -> c.length() > 1)
        .collect(Collectors.toSet());
  }

  private static String code(Actor actor) {
    return code(actor.country().orElse(""), actor.sector().orElse(""));
  }

  private static String code(String country, String sector) {
    return SAME.getOrDefault(country, country) + " " + sector;
  }

  /** Whether the words of the source, or of the name it stands for, share one with the gold. */
  private static boolean isNamed(
      Scene scene, Fields gold, Statement statement, List<Actor> actors) {
    Set<String> words = new HashSet<>();
    statement
        .source()
        .map(scene.mentions().parsed().sentences().get(statement.sentence())::spanOf)
        .map(s -> s.in(scene.mentions().parsed().document().text()))
        .ifPresent(t -> words.addAll(words(t)));
    actors.forEach(a -> words.addAll(words(a.name())));
    return gold.objects("said_by").stream()
        .flatMap(s -> words(s.text("text")).stream())
        .anyMatch(words::contains);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(w -> w.length() >= SHORTEST_WORD && !COMMON.contains(w))
        .collect(Collectors.toSet());
  }
}
