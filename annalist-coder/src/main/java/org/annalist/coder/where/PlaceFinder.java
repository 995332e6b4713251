package org.annalist.coder.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.event.Place;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * Finds the places where something can take place, resolved and with their precision. A place name
 * that stands for who acts ("Beijing said") is left out. Immutable and thread-safe.
 */
public final class PlaceFinder {
  private static final int APPOSITION = 40;

  private final ToponymFinder toponyms;
  private final PlaceWords words = PlaceWords.builtIn();

  /** A finder with this gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.toponyms = new ToponymFinder(gazetteer);
  }

  /** All place names of a document with their meanings, peoples among them, in text order. */
  public List<Toponym> toponyms(ParsedText parsed) {
    return toponyms.find(parsed);
  }

  /** The place mentions of a document in text order; they do not overlap. */
  public List<PlaceMention> find(ParsedText parsed, ActorMentions actors) {
    return find(parsed, actors, toponyms(parsed));
  }

  /** The same with the place names found before. */
  public List<PlaceMention> find(ParsedText parsed, ActorMentions actors, List<Toponym> all) {
    List<Toponym> names = all.stream().filter(t -> !t.people()).toList();
    List<PlaceMention> places = new ArrayList<>();
    Optional<Toponym> before = Optional.empty();
    for (Toponym name : names) {
      Sentence sentence = parsed.sentences().get(name.sentence());
      boolean inside = before.isPresent() && contains(before.get(), name, parsed);
      boolean taken = last(places, name).isPresent();
      before = Optional.of(name);
      if (!inside && !taken) {
        Tree tree = Tree.of(sentence);
        if (new Setting(tree, actors, words).isPlace(name)) {
          places.add(mention(tree, name, parsed.document().text()));
        }
      }
    }
    return List.copyOf(places);
  }

  /** Whether a name only says in what the one before lies: "Kunduz, Afghanistan". */
  private static boolean contains(Toponym place, Toponym name, ParsedText parsed) {
    if (place.sentence() != name.sentence() || place.entry().isEmpty() || name.entry().isEmpty()) {
      return false;
    }
    String between =
        parsed.document().text().substring(place.span().end(), name.span().start()).strip();
    PlaceEntry small = place.entry().get();
    PlaceEntry large = name.entry().get();
    boolean larger = large.kind().compareTo(small.kind()) < 0;
    boolean linked =
        between.equals(",")
            || between.equals("in")
            || between.startsWith(",")
                && between.length() < APPOSITION
                && between.matches(", \\p{Ll}.*\\b(of|in)( the)?");
    return linked && larger && small.country().equals(large.country());
  }

  private static Optional<PlaceMention> last(List<PlaceMention> places, Toponym name) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(places.size() - 1))
            .filter(p -> p.sentence() == name.sentence() && p.tokens().overlaps(name.tokens()));
  }

  private PlaceMention mention(Tree tree, Toponym name, String text) {
    Extent extent = Extent.of(tree, name, words);
    TokenSpan tokens = extent.tokens();
    Span span = tokens.equals(name.tokens()) ? name.span() : tree.sentence().spanOf(tokens);
    Place place =
        name.entry()
            .map(e -> placed(e, span, text, extent))
            .orElseGet(() -> Place.unplaced(span.in(text), span));
    return new PlaceMention(name.sentence(), extent.head(), tokens, place);
  }

  private static Place placed(PlaceEntry entry, Span span, String text, Extent extent) {
    return new Place(
        span.in(text),
        span,
        entry.name(),
        entry.country(),
        entry.kind() == PlaceKind.ADMIN1 ? Optional.of(entry.name()) : entry.admin1(),
        Optional.of(new Place.Point(entry.latitude(), entry.longitude())),
        entry.geonames(),
        extent.precision(entry.kind()));
  }
}
