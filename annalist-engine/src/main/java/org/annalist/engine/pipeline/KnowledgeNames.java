package org.annalist.engine.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.knowledge.actor.KnownPart;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.language.name.KnownName;
import org.annalist.language.name.NameKnowledge;

/**
 * Tells the analyser's name finder which names the knowledge of actors and the gazetteer hold. A
 * known actor goes before a place; of places the longest name. Well-known places are found in small
 * letters too. Immutable, thread-safe.
 */
public final class KnowledgeNames implements NameKnowledge {
  private static final int LONGEST_PLACE = 3;
  private static final int SHORTEST_UNCAPITALISED = 4;
  private static final long LARGE = 50_000;

  private final ActorKnowledge actors;
  private final Gazetteer places;

  /** Names from these sources. */
  public KnowledgeNames(ActorKnowledge actors, Gazetteer places) {
    this.actors = actors;
    this.places = places;
  }

  /** Names from the knowledge that ships with Annalist. */
  public static KnowledgeNames builtIn() {
    return new KnowledgeNames(ActorKnowledge.builtIn(), Gazetteer.builtIn());
  }

  @Override
  public List<KnownName> find(List<String> words) {
    List<KnownName> out = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (KnownName actor : actors(words)) {
      take(actor, taken, out);
    }
    for (int start = 0; start < words.size(); start++) {
      place(words, start, taken).ifPresent(p -> take(p, taken, out));
    }
    return out;
  }

  private static void take(KnownName name, boolean[] taken, List<KnownName> out) {
    out.add(name);
    for (int i = name.start(); i < name.end(); i++) {
      taken[i] = true;
    }
  }

  private List<KnownName> actors(List<String> words) {
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length() + 1;
    }
    List<KnownName> out = new ArrayList<>();
    for (KnownPart part : actors.parts(String.join(" ", words), Optional.empty())) {
      int start = index(starts, part.start());
      int end = index(starts, part.end() + 1);
      Optional<KnownName.Kind> kind = kind(part.kind());
      if (kind.isPresent() && start >= 0 && end > start && isCapitalised(words.get(start))) {
        out.add(new KnownName(start, end, kind.get()));
      }
    }
    return out;
  }

  /** Index of the word that starts at an offset; -1 for an offset inside of a word. */
  private static int index(int[] starts, int offset) {
    return Arrays.binarySearch(starts, offset);
  }

  private static Optional<KnownName.Kind> kind(EntryKind kind) {
    return switch (kind) {
      case STATE -> Optional.of(KnownName.Kind.STATE);
      case CAPITAL, CITY -> Optional.of(KnownName.Kind.PLACE);
      case PERSON -> Optional.of(KnownName.Kind.PERSON);
      case BODY, ORGANISATION, MEDIA, ARMED_GROUP, PARTY ->
          Optional.of(KnownName.Kind.ORGANISATION);
      default -> Optional.empty();
    };
  }

  private Optional<KnownName> place(List<String> words, int start, boolean[] taken) {
    boolean capital = isCapitalised(words.get(start));
    int longest = 0;
    while (longest < LONGEST_PLACE
        && start + longest < words.size()
        && !taken[start + longest]
        && isWritten(words.get(start + longest), capital)) {
      longest++;
    }
    for (int length = longest; length > 0; length--) {
      Optional<KnownName> found =
          capital ? place(words, start, length) : uncapitalised(words, start, length);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isWritten(String word, boolean capital) {
    return capital
        ? isCapitalised(word)
        : word.length() > 1 && Character.isLowerCase(word.charAt(0));
  }

  private Optional<KnownName> place(List<String> words, int start, int length) {
    String name = String.join(" ", words.subList(start, start + length));
    return name.length() > 1 && places.knows(name)
        ? Optional.of(new KnownName(start, start + length, size(name)))
        : Optional.empty();
  }

  /** A well-known place in small letters; small ones are common words too often. */
  private Optional<KnownName> uncapitalised(List<String> words, int start, int length) {
    String name =
        words.subList(start, start + length).stream()
            .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
            .collect(Collectors.joining(" "));
    if (name.length() < SHORTEST_UNCAPITALISED || !places.knows(name)) {
      return Optional.empty();
    }
    KnownName.Kind kind = size(name);
    return kind == KnownName.Kind.SMALL_PLACE
        ? Optional.empty()
        : Optional.of(
            new KnownName(
                start,
                start + length,
                kind == KnownName.Kind.STATE
                    ? KnownName.Kind.UNCAPITALISED_STATE
                    : KnownName.Kind.UNCAPITALISED_PLACE));
  }

  private KnownName.Kind size(String name) {
    KnownName.Kind best = KnownName.Kind.SMALL_PLACE;
    for (PlaceEntry entry : places.find(name)) {
      switch (entry.kind()) {
        case COUNTRY, CONTINENT -> {
          return KnownName.Kind.STATE;
        }
        case ADMIN1, CAPITAL, SEAT -> best = KnownName.Kind.PLACE;
        default -> best = entry.population() >= LARGE ? KnownName.Kind.PLACE : best;
      }
    }
    return best;
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
