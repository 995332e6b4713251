package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.text.Span;

/**
 * The phrases that may take part in the deeds of a report: of the sentences around the words of a
 * deed, and doers and groups of the whole report. Immutable.
 */
final class Prospects {
  private static final int BEFORE = 1;
  private static final int AFTER = 2;
  private static final int FAR = 9;
  private static final int MANY = 4;
  private static final int LONGEST = 4;
  private static final Set<Kind> ANYWHERE = Set.of(Kind.DOER, Kind.GROUP);

  private final Told told;
  private final PartFinder finder;
  private final Tables tables;
  private final List<Deed> deeds;
  private final Set<Integer> busy;
  private final List<List<Phrase>> phrases;
  private final Map<String, Long> counts;

  Prospects(Told told, List<Deed> deeds, Tables tables) {
    this.told = told;
    this.deeds = deeds;
    this.tables = tables;
    finder = new PartFinder(tables);
    PhraseFinder all = new PhraseFinder(tables);
    String text = told.linked().document().text();
    phrases = told.parsed().sentences().stream().map(s -> all.find(text, s)).toList();
    counts =
        phrases.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Prospects::counted, Collectors.counting()));
    busy = deeds.stream().flatMap(d -> d.triggers().keySet().stream()).collect(Collectors.toSet());
  }

  /** Those of a deed: each phrase once, where it stands nearest, in the order of nearness. */
  List<Prospect> of(Deed deed) {
    Map<String, Prospect> out = new LinkedHashMap<>();
    List<Integer> order =
        told.parsed().sentences().stream()
            .map(Sentence::index)
            .sorted(Comparator.comparingInt((Integer s) -> Math.abs(offset(deed, s))))
            .toList();
    for (int index : order) {
      int offset = offset(deed, index);
      boolean near = offset >= -BEFORE && offset <= AFTER;
      Sentence sentence = told.parsed().sentences().get(index);
      List<Token> words = words(deed, sentence);
      for (Phrase phrase : phrases.get(index)) {
        if ((near || ANYWHERE.contains(phrase.kind())) && !isTrigger(phrase, deed)) {
          out.putIfAbsent(once(phrase), prospect(deed, sentence, phrase, words, offset));
        }
      }
    }
    return List.copyOf(out.values());
  }

  /** What is one phrase: the same words, or names of one group. */
  private static String once(Phrase phrase) {
    String words =
        phrase.kind() == Kind.GROUP ? phrase.description().orElse(phrase.words()) : phrase.words();
    return phrase.kind() + words;
  }

  private static boolean isTrigger(Phrase phrase, Deed deed) {
    return deed.triggers().getOrDefault(phrase.sentence(), List.of()).stream()
        .anyMatch(t -> phrase.tokens().contains(t.index()));
  }

  /** How many sentences after (negative: before) the nearest telling of the deed. */
  private static int offset(Deed deed, int sentence) {
    return deed.triggers().keySet().stream()
        .map(t -> sentence - t)
        .min(Comparator.comparingInt((Integer d) -> Math.abs(d)).thenComparing(d -> -d))
        .orElse(FAR);
  }

  private List<Token> words(Deed deed, Sentence sentence) {
    List<Token> triggers = deed.triggers().getOrDefault(sentence.index(), List.of());
    return triggers.isEmpty() ? finder.harms(sentence) : finder.words(sentence, triggers);
  }

  private Prospect prospect(
      Deed deed, Sentence sentence, Phrase phrase, List<Token> words, int offset) {
    Optional<Part> part = finder.part(sentence, phrase, words, deed);
    Signals out = new Signals();
    String kind = phrase.kind().name();
    String side = part.map(p -> p.side().name()).orElse("none");
    String near = offset == 0 ? "same" : String.valueOf(Math.max(-MANY, Math.min(MANY, offset)));
    out.add("kind", kind)
        .add("type", kind, phrase.type())
        .add("word", phrase.last())
        .add("side", kind, side, near)
        .add("deed", kind, TemplateMaker.type(deed), side)
        .add("near", kind, near)
        .add("place", kind + " " + phrase.type(), side, near)
        .add("pair", phrase.last(), side)
        .add("number", kind, phrase.number().equals("1") ? "one" : "more")
        .add("effect", kind, part.map(Part::effect).orElse(""))
        .add("count", kind, DeedSignals.few(counts.getOrDefault(counted(phrase), 0L)))
        .add("deeds", kind, DeedSignals.few(deeds.size()))
        .add("other", kind, busy.contains(sentence.index()) && offset != 0 ? "busy" : "free")
        .addIf(phrase.kind() == Kind.NAME && phrase.description().isPresent(), "described")
        .addIf(offset == 0 && sentence.index() == first(deed), "first telling");
    deed.triggers().values().stream()
        .flatMap(List::stream)
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(w -> out.add("told", kind, w));
    coded(deed, sentence, phrase, kind, out);
    elsewhere(deed, phrase).ifPresent(s -> out.add("elsewhere", kind, s));
    nearest(phrase, words)
        .ifPresent(
            w ->
                way(Tree.of(sentence), sentence.token(phrase.head()), w, kind, phrase.type(), out));
    return new Prospect(phrase, part, out);
  }

  /** What the coder makes of the words, and whether he makes anything of that name elsewhere. */
  private static void coded(Deed deed, Sentence sentence, Phrase phrase, String kind, Signals out) {
    Span head = sentence.token(phrase.head()).span();
    for (Event event : deed.events()) {
      out.addIf(is(event.actors(), head), "actor " + kind);
      out.addIf(is(event.recipients(), head), "recipient " + kind);
      out.addIf(is(event.harm().victims(), head), "victim " + kind);
      out.addIf(isNamed(event.actors(), phrase), "actor's words " + kind);
      out.addIf(isNamed(event.recipients(), phrase), "recipient's words " + kind);
      out.addIf(event.actors().isEmpty(), "without actor " + kind);
    }
  }

  private static boolean is(List<Actor> actors, Span head) {
    return actors.stream().anyMatch(a -> a.span().overlaps(head));
  }

  private static boolean isNamed(List<Actor> actors, Phrase phrase) {
    return actors.stream().anyMatch(a -> Matching.words(phrase.words(), List.of(a.text())) > 0);
  }

  private static int first(Deed deed) {
    return deed.triggers().keySet().stream().min(Integer::compare).orElse(0);
  }

  /** What the phrase does in another deed of its sentence. */
  private Optional<String> elsewhere(Deed deed, Phrase phrase) {
    Sentence sentence = told.parsed().sentences().get(phrase.sentence());
    return deeds.stream()
        .filter(d -> d != deed && d.triggers().containsKey(phrase.sentence()))
        .flatMap(
            d ->
                finder
                    .part(
                        sentence,
                        phrase,
                        finder.words(sentence, d.triggers().get(phrase.sentence())),
                        d)
                    .stream())
        .map(p -> p.side().name())
        .findFirst();
  }

  private static Optional<Token> nearest(Phrase phrase, List<Token> words) {
    return words.stream()
        .filter(w -> !phrase.tokens().contains(w.index()))
        .min(Comparator.comparingInt(w -> Math.abs(w.index() - phrase.head())));
  }

  private void way(Tree tree, Token phrase, Token word, String kind, String type, Signals out) {
    List<Token> up = chain(tree, phrase);
    List<Token> down = chain(tree, word);
    int top = 0;
    while (top < up.size() && !down.contains(up.get(top))) {
      top++;
    }
    String link = tree.child(phrase, "case").map(c -> c.text().toLowerCase(Locale.ROOT)).orElse("");
    String order = phrase.index() < word.index() ? "before" : "after";
    int steps = Math.abs(phrase.index() - word.index());
    out.add("order", kind, order)
        .add("distance", kind, order, DeedSignals.few(steps / MANY))
        .add("link", kind, link, order)
        .add("harm", kind, tables.effect(tree.sentence(), word.index()).orElse(""), order)
        .add("voice", kind, word.xpos(), order);
    if (top < up.size()) {
      int bottom = down.indexOf(up.get(top));
      String path =
          relations(up.subList(0, top))
              + (bottom > 0 ? "<" + relations(down.subList(0, bottom)) : "");
      if (top + bottom <= LONGEST) {
        out.add("path", kind, path, link)
            .add("way", path, word.xpos())
            .add("path type", path, link, type)
            .add("path word", path, link, kind, word.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static List<Token> chain(Tree tree, Token token) {
    List<Token> out = new ArrayList<>(List.of(token));
    out.addAll(tree.ancestors(token));
    return out;
  }

  private static String relations(List<Token> tokens) {
    return tokens.stream().map(Token::relation).collect(Collectors.joining(">"));
  }

  private static String counted(Phrase phrase) {
    return phrase.kind() == Kind.GROUP ? once(phrase) : phrase.last();
  }
}
