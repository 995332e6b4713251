package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.where.Toponym;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.text.TokenSpan;

/** The towns, divisions and regions of a document that lie in one country each, by sentence. */
final class Towns {
  private static final Set<String> STREETS =
      Set.of(
          "Avenue",
          "Ave",
          "Ave.",
          "Street",
          "St",
          "St.",
          "Road",
          "Rd",
          "Lane",
          "Boulevard",
          "Drive",
          "Square",
          "Bridge");

  /**
   * A place name.
   *
   * @param tokens the words
   * @param country where it lies
   */
  record Town(TokenSpan tokens, String country) {}

  private final Map<Integer, List<Town>> bySentence = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();

  private Towns() {}

  /** The places among these names; countries and peoples are known from elsewhere. */
  static Towns of(ParsedText parsed, List<Toponym> toponyms) {
    Towns towns = new Towns();
    for (Toponym name : toponyms) {
      name.entry()
          .filter(e -> !name.people() && e.kind() != PlaceKind.COUNTRY)
          .filter(e -> !isStreet(parsed.sentences().get(name.sentence()), name))
          .flatMap(e -> e.country())
          .ifPresent(c -> towns.add(parsed, name, c));
    }
    return towns;
  }

  private void add(ParsedText parsed, Toponym name, String country) {
    Town town = new Town(name.tokens(), country);
    bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(town);
    if (name.tokens().length() == 1) {
      byWord.putIfAbsent(name.span().in(parsed.document().text()), country);
    }
  }

  private static boolean isStreet(Sentence sentence, Toponym name) {
    int next = name.tokens().end();
    return next < sentence.size() && STREETS.contains(sentence.token(next).text());
  }

  /** The places of a sentence in text order. */
  List<Town> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }

  /** The country of a town told elsewhere in the text by this word. */
  Optional<String> named(String word) {
    return Optional.ofNullable(byWord.get(word));
  }
}
