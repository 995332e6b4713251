package org.annalist.language.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English inflection undone: irregular past forms by a list, regular ones against known verbs:
 * "blamed" is of "blame" and "planned" of "plan", which no rule over endings alone can tell.
 * Immutable and thread-safe.
 */
final class VerbForms {
  private static final String LIST = "verbs.txt";
  private static final String IRREGULAR = "irregular.txt";

  private final Set<String> verbs;
  private final Map<String, String> irregular;

  VerbForms(Set<String> verbs, Map<String, String> irregular) {
    this.verbs = Set.copyOf(verbs);
    this.irregular = Map.copyOf(irregular);
  }

  /** The verbs that ship with the product. */
  static VerbForms builtIn() {
    Map<String, String> irregular =
        lines(IRREGULAR)
            .map(l -> l.split("\t"))
            .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1]));
    return new VerbForms(lines(LIST).collect(Collectors.toUnmodifiableSet()), irregular);
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = VerbForms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource " + resource + " is missing: build Annalist again");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * The known verb of which the lower-case form is an inflection with this Penn tag; a
   * present-tense form without -s is a verb that does not change ("set").
   */
  Optional<String> baseOf(String form, String tag) {
    if (!tag.startsWith("VB")) {
      return Optional.empty();
    }
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    if (past && irregular.containsKey(form)) {
      return Optional.of(irregular.get(form));
    }
    boolean unchanged = tag.equals("VBZ") && !form.endsWith("s");
    return Stream.concat(candidates(form, tag), unchanged ? Stream.of(form) : Stream.empty())
        .filter(verbs::contains)
        .findFirst();
  }

  private static Stream<String> candidates(String form, String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> stems(form, "ed", "ied");
      case "VBG" -> stems(form, "ing", "ying");
      case "VBZ" -> thirdPerson(form);
      default -> Stream.empty();
    };
  }

  /**
   * What stood before the ending: with a mute e, as it is, with a doubled consonant undone, with y
   * for i.
   */
  private static Stream<String> stems(String form, String ending, String afterConsonant) {
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return Stream.empty();
    }
    String stem = cut(form, ending.length());
    Stream<String> plain = Stream.of(stem + "e", stem);
    Stream<String> doubled = isDoubled(stem) ? Stream.of(cut(stem, 1)) : Stream.empty();
    Stream<String> withY =
        form.endsWith(afterConsonant)
            ? Stream.of(cut(form, afterConsonant.length()) + (ending.equals("ed") ? "y" : "ie"))
            : Stream.empty();
    return Stream.of(plain, doubled, withY).flatMap(s -> s);
  }

  private static Stream<String> thirdPerson(String form) {
    if (!form.endsWith("s") || form.length() < 3) {
      return Stream.empty();
    }
    List<String> plain = List.of(cut(form, 1));
    List<String> withE = form.endsWith("es") ? List.of(cut(form, 2)) : List.of();
    List<String> withY = form.endsWith("ies") ? List.of(cut(form, 3) + "y") : List.of();
    return Stream.of(plain, withE, withY).flatMap(List::stream);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }
}
