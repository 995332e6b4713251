package org.annalist.coder.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.TokenSpan;

/** Finds all place names of a document with their meanings. Immutable and thread-safe. */
public final class ToponymFinder {
  private final Gazetteer gazetteer;
  private final Spotter spotter;

  /** A finder with this gazetteer. */
  public ToponymFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.spotter = new Spotter(gazetteer, PlaceWords.builtIn());
  }

  /** Place names, and names of peoples, in text order; they do not overlap. */
  public List<Toponym> find(ParsedText parsed) {
    String text = parsed.document().text();
    List<Spot> spots = new ArrayList<>();
    List<Toponym> all = new ArrayList<>();
    Map<String, Double> peoples = new HashMap<>();
    Surnames surnames = Surnames.of(parsed);
    for (Sentence sentence : parsed.sentences()) {
      List<Spot> found =
          spotter.spots(sentence, text).stream()
              .filter(s -> !surnames.claims(s, sentence))
              .toList();
      spots.addAll(found);
      for (Toponym people : peoples(sentence, found)) {
        all.add(people);
        people
            .entry()
            .flatMap(PlaceEntry::country)
            .ifPresent(c -> peoples.merge(c, 0.5, Double::sum));
      }
    }
    List<Optional<PlaceEntry>> chosen = new Chooser(text, spots, peoples).choose();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      all.add(new Toponym(spot.sentence(), spot.tokens(), spot.span(), chosen.get(i), false));
    }
    all.sort(Comparator.comparing(Toponym::span));
    return List.copyOf(all);
  }

  private List<Toponym> peoples(Sentence sentence, List<Spot> spots) {
    List<Toponym> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean capital = Character.isUpperCase(token.text().codePointAt(0));
      boolean taken = spots.stream().anyMatch(s -> s.tokens().contains(token.index()));
      Optional<PlaceEntry> country =
          capital && !taken ? gazetteer.ofPeople(token.text()) : Optional.empty();
      if (country.isPresent()) {
        TokenSpan tokens = new TokenSpan(token.index(), token.index() + 1);
        found.add(new Toponym(sentence.index(), tokens, token.span(), country, true));
      }
    }
    return found;
  }
}
