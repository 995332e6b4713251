package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.BlockKind;

/** A report as the judges of circumstances see it; made once per document. For one thread. */
public final class Scene {
  private final Mentions mentions;
  private final List<Tree> trees;
  private final List<BlockKind> blocks;
  private final Map<Integer, List<TimeMention>> times;
  private final Map<Integer, List<PlaceMention>> places;
  private final Map<Integer, List<Statement>> statements;
  private final Map<String, Long> placeCounts;
  private final Map<String, Long> countryCounts;
  private final Map<String, List<Integer>> tellers;
  private final long mostTold;
  private final Map<TimeMention, TimeView> timeViews = new IdentityHashMap<>();
  private final Map<PlaceMention, PlaceView> placeViews = new IdentityHashMap<>();
  private final Map<Token, Stand> stands = new IdentityHashMap<>();
  private final Map<Integer, Set<String>> names = new HashMap<>();

  private Scene(Mentions mentions) {
    this.mentions = mentions;
    List<Sentence> sentences = mentions.parsed().sentences();
    trees = mentions.trees();
    blocks =
        sentences.stream().map(s -> mentions.parsed().document().kindAt(s.span().start())).toList();
    times =
        mentions.times().stream()
            .filter(t -> t.when().isPresent())
            .collect(Collectors.groupingBy(TimeMention::sentence));
    places = mentions.places().stream().collect(Collectors.groupingBy(PlaceMention::sentence));
    statements =
        mentions.statements().all().stream().collect(Collectors.groupingBy(Statement::sentence));
    placeCounts =
        mentions.places().stream()
            .collect(Collectors.groupingBy(p -> p.place().name(), Collectors.counting()));
    countryCounts =
        mentions.places().stream()
            .flatMap(p -> p.place().country().stream())
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    tellers = tellers(sentences);
    mostTold =
        mentions.places().stream()
            .filter(p -> !PlaceView.isCountry(p))
            .mapToLong(this::mentionsOf)
            .max()
            .orElse(0);
  }

  /** The report of these mentions. */
  public static Scene of(Mentions mentions) {
    return new Scene(mentions);
  }

  /** The sentences in which each verb or noun stands. */
  private static Map<String, List<Integer>> tellers(List<Sentence> sentences) {
    Map<String, List<Integer>> out = new HashMap<>();
    for (Sentence sentence : sentences) {
      Set<String> here = new HashSet<>();
      for (Token token : sentence.tokens()) {
        if (token.upos() == UniversalTag.VERB || token.upos() == UniversalTag.NOUN) {
          here.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
      here.forEach(l -> out.computeIfAbsent(l, k -> new ArrayList<>()).add(sentence.index()));
    }
    return out;
  }

  /** What was found in the report. */
  public Mentions mentions() {
    return mentions;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  int size() {
    return trees.size();
  }

  BlockKind block(int sentence) {
    return blocks.get(sentence);
  }

  /** The day of publication, when it is known. */
  public Optional<LocalDate> published() {
    return mentions.parsed().document().published();
  }

  /** The times of a sentence that have a value, in text order. */
  List<TimeMention> times(int sentence) {
    return times.getOrDefault(sentence, List.of());
  }

  /** The places of a sentence, in text order. */
  List<PlaceMention> places(int sentence) {
    return places.getOrDefault(sentence, List.of());
  }

  /** The statements whose cue stands in a sentence, in text order. */
  List<Statement> statements(int sentence) {
    return statements.getOrDefault(sentence, List.of());
  }

  /** What is seen of a time with a value. */
  TimeView view(TimeMention time) {
    return timeViews.computeIfAbsent(time, t -> TimeView.of(this, t));
  }

  /** What is seen of a place. */
  PlaceView view(PlaceMention place) {
    return placeViews.computeIfAbsent(place, p -> PlaceView.of(this, p));
  }

  /** How a word stands in its sentence. */
  Stand stand(int sentence, int token) {
    Tree tree = trees.get(sentence);
    return stands.computeIfAbsent(tree.token(token), t -> Stand.of(tree, t));
  }

  /** The words of names in a sentence. */
  Set<String> names(int sentence) {
    return names.computeIfAbsent(sentence, i -> Names.words(trees.get(i).sentence()));
  }

  long mentionsOf(PlaceMention place) {
    return placeCounts.getOrDefault(place.place().name(), 0L);
  }

  /** Whether no country is named, with its towns, more often than that of this place. */
  boolean isMainCountry(PlaceMention place) {
    long own = place.place().country().map(c -> countryCounts.getOrDefault(c, 0L)).orElse(0L);
    return own > 0 && countryCounts.values().stream().noneMatch(c -> c > own);
  }

  /** Whether it is smaller than a country and no such place is named more often. */
  boolean isMainTown(PlaceMention place) {
    return isTown(place) && mentionsOf(place) >= mostTold;
  }

  /** Whether the report names no place of its kind before. */
  boolean isFirst(PlaceMention place) {
    return mentions.places().stream()
        .filter(p -> isTown(p) == isTown(place))
        .findFirst()
        .filter(p -> p.place().name().equals(place.place().name()))
        .isPresent();
  }

  private static boolean isTown(PlaceMention place) {
    return !PlaceView.isCountry(place);
  }

  /** The sentences that use this verb or noun, in text order. */
  List<Integer> telling(String lemma) {
    return tellers.getOrDefault(lemma, List.of());
  }

  /** Whether the sentence opens the report: title, lead, or one of the first two of the body. */
  boolean isOpening(int sentence) {
    return blocks.get(sentence) != BlockKind.BODY || sentence == 0 || bodyRank(sentence) < 2;
  }

  private int bodyRank(int sentence) {
    int rank = 0;
    for (int i = 0; i < sentence && rank < 2; i++) {
      rank += blocks.get(i) == BlockKind.BODY ? 1 : 0;
    }
    return rank;
  }
}
