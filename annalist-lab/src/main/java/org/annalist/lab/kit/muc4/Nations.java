package org.annalist.lab.kit.muc4;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.lab.json.Fields;

/**
 * The nation of a foreign target by its own words ("U.S. embassy", "Spanish priests"); the
 * templates leave out the nation of the country it happened in. Immutable.
 */
final class Nations {
  private static final Pattern WORD_START = Pattern.compile("\\b\\p{Lu}+");

  private final ActorKnowledge actors;
  private final Optional<String> home;

  Nations(ActorKnowledge actors, Optional<String> home) {
    this.actors = actors;
    this.home = home;
  }

  /** For a template whose place is known or not. */
  static Nations of(ActorKnowledge actors, Map<String, List<Fields>> slots) {
    return new Nations(
        actors,
        slots.getOrDefault(Slots.LOCATION, List.of()).stream()
            .map(f -> f.text("value").split(":")[0])
            .findFirst());
  }

  /** The nation that the words of a phrase name, unless it is at home. */
  Optional<String> of(Phrase phrase) {
    return Stream.concat(phrase.description().stream(), Stream.of(phrase.words()))
        .flatMap(w -> actors.parts(mixed(w), Optional.empty()).stream())
        .filter(p -> p.kind().isPlaceOrPeople())
        .flatMap(p -> p.country().stream())
        .map(Setting::name)
        .findFirst()
        .filter(n -> !home.equals(Optional.of(n)));
  }

  private static String mixed(String words) {
    return WORD_START
        .matcher(words)
        .replaceAll(
            m ->
                m.group().length() <= 2
                    ? m.group()
                    : m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT));
  }
}
