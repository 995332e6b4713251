package org.annalist.lab.kit.annals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.lab.json.Fields;

/** Reads the coded fields of the kit's items and says when two are the same. */
final class Codes {
  private static final Map<String, String> SAME = Map.of("ISM", "IMG", "UNO", "IGO", "EUR", "IGO");
  private static final Map<String, Integer> QUADS =
      Stream.of(
              "AGREE 1",
              "CONSULT 1",
              "SUPPORT 1",
              "CONCEDE 1",
              "COOPERATE 2",
              "AID 2",
              "RETREAT 2",
              "REQUEST 3",
              "ACCUSE 3",
              "REJECT 3",
              "THREATEN 3",
              "PROTEST 4",
              "SANCTION 4",
              "MOBILIZE 4",
              "COERCE 4",
              "ASSAULT 4")
          .map(row -> row.split(" "))
          .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[1])));
  private static final Set<String> STOP =
      Set.of(
          ("the a an of in and for to on at by its his her their mr ms mrs official officials"
                  + " spokesman spokeswoman")
              .split(" "));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Codes() {}

  /** A country and a sector; either may be empty. */
  record Code(String country, String sector) {}

  /** A range of figures. */
  record Figures(double min, double max) {}

  static String country(Fields actor) {
    String country = actor.text("country");
    return SAME.getOrDefault(country, country);
  }

  static Set<String> countries(Fields item, String role) {
    return item.objects(role).stream()
        .map(Codes::country)
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toSet());
  }

  static Set<Code> codes(Fields item, String role) {
    return item.objects(role).stream()
        .map(a -> new Code(country(a), a.text("sector")))
        .filter(c -> !(c.country().isEmpty() && c.sector().isEmpty()))
        .collect(Collectors.toSet());
  }

  static Code first(Fields item, String role) {
    return item.object(role)
        .map(a -> new Code(country(a), a.text("sector")))
        .orElse(new Code("", ""));
  }

  static boolean sameType(Fields gold, Fields predicted) {
    return gold.maybe("type").equals(predicted.maybe("type"));
  }

  static boolean sameQuad(Fields gold, Fields predicted) {
    return quad(gold).equals(quad(predicted));
  }

  private static OptionalInt quad(Fields item) {
    Optional<Integer> quad = Optional.ofNullable(QUADS.get(item.text("type")));
    return quad.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  static boolean isCore(Fields event) {
    return !event.isFalse("core");
  }

  static boolean hasDate(Fields item) {
    return !item.text("date").isEmpty();
  }

  /** Whether the predicted date agrees down to the gold's precision. */
  static boolean sameDate(Fields gold, Fields predicted) {
    return hasDate(gold)
        && hasDate(predicted)
        && predicted.text("date").startsWith(gold.text("date"));
  }

  static Set<String> placeCountry(Fields item) {
    return item.object("place").map(p -> p.text("country")).filter(c -> !c.isEmpty()).stream()
        .collect(Collectors.toSet());
  }

  static String placeWords(Fields item) {
    return Normal.words(item.object("place").map(p -> p.text("text")).orElse(""));
  }

  static Set<Figures> figures(Fields item, String name) {
    List<Double> all = item.numbers(name);
    return all.isEmpty()
        ? Set.of()
        : Set.of(
            new Figures(
                all.stream().mapToDouble(v -> v).min().orElseThrow(),
                all.stream().mapToDouble(v -> v).max().orElseThrow()));
  }

  /** Share of common members; 1 for two empty sets. */
  static <T> double jaccard(Set<T> some, Set<T> others) {
    if (some.isEmpty() && others.isEmpty()) {
      return 1.0;
    }
    long common = common(some, others);
    return (double) common / (some.size() + others.size() - common);
  }

  static <T> int common(Set<T> some, Set<T> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  static boolean sameTriple(Fields gold, Fields predicted, boolean exact) {
    return sameType(gold, predicted)
        && sameSide(gold, predicted, "actor", exact)
        && sameSide(gold, predicted, "recipient", exact);
  }

  private static boolean sameSide(Fields gold, Fields predicted, String role, boolean exact) {
    Set<String> a = countries(gold, role);
    Set<String> b = countries(predicted, role);
    return exact ? a.equals(b) : a.isEmpty() && b.isEmpty() || common(a, b) > 0;
  }

  /** Whether two actors are the same by country or by a shared word. */
  static boolean sameName(Fields some, Fields other) {
    if (!some.text("country").isEmpty() && some.text("country").equals(other.text("country"))) {
      return true;
    }
    return common(nameWords(some), nameWords(other)) > 0
        || Normal.of(some.text("text")).equals(Normal.of(other.text("text")));
  }

  private static Set<String> nameWords(Fields actor) {
    Function<MatchResult, String> words = MatchResult::group;
    return WORD.matcher(Normal.of(actor.text("text")))
        .results()
        .map(words)
        .filter(w -> !STOP.contains(w))
        .collect(Collectors.toSet());
  }

  /** Actors in short, as {@code [AFG REB, DEU GOV]}. */
  static String show(Fields item, String role) {
    return item.objects(role).stream()
        .map(a -> (a.text("country") + " " + a.text("sector")).strip())
        .map(c -> c.isEmpty() ? "?" : c)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
