package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;

/** Cuts a phrase into segments of known and unknown parts. */
final class PhraseReader {
  private static final String ARTICLE = "the";

  private static final Entry PROXY =
      new Entry(
          EntryKind.MODIFIER,
          "",
          "sponsored",
          List.of(),
          List.of("REB"),
          Validity.ALWAYS,
          Composer.PROXY,
          Location.of("rule"),
          "built-in");

  private final NameTrie names;
  private final Senses senses;
  private final PhraseWords vocabulary;

  PhraseReader(NameTrie names, Senses senses, PhraseWords vocabulary) {
    this.names = names;
    this.senses = senses;
    this.vocabulary = vocabulary;
  }

  /** The segments of a phrase, up to a relative clause. */
  List<Segment> read(String phrase) {
    List<Word> words = Words.of(phrase);
    List<Segment> segments = new ArrayList<>();
    List<Item> open = new ArrayList<>();
    String connector = "";
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      Optional<Item> known = word.isMark() ? Optional.empty() : known(words, i);
      if (known.isEmpty()
          && (word.isMark() || vocabulary.is(PhraseWord.PREPOSITION, word.norm()))) {
        close(segments, connector, open);
        connector = word.norm();
        i++;
      } else if (known.isEmpty() && vocabulary.is(PhraseWord.END, word.norm()) && i > 0) {
        break;
      } else {
        i = take(words, i, known, open);
      }
    }
    close(segments, connector, open);
    return segments;
  }

  /** The known names and nouns of a text, from left to right, each as long as possible. */
  List<KnownPart> parts(String text) {
    List<Word> words = Words.of(text);
    List<KnownPart> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Item> known = words.get(i).isMark() ? Optional.empty() : known(words, i);
      known.map(PhraseReader::part).ifPresent(parts::add);
      i += known.map(k -> k.words().size()).orElse(1);
    }
    return parts;
  }

  private static KnownPart part(Item item) {
    return new KnownPart(
        item.words().get(0).start(),
        item.words().get(item.words().size() - 1).end(),
        item.entry().orElseThrow().kind(),
        item.country());
  }

  private static void close(List<Segment> segments, String connector, List<Item> open) {
    if (!open.isEmpty()) {
      segments.add(new Segment(connector, List.copyOf(open)));
      open.clear();
    }
  }

  /** Adds the part at a word unless it tells nothing; gives the index after it. */
  private int take(List<Word> words, int at, Optional<Item> known, List<Item> open) {
    Word word = words.get(at);
    int next = at + known.map(k -> k.words().size()).orElse(1);
    boolean tied =
        next < words.size() && words.get(next).joined() && vocabulary.isTie(words.get(next).norm());
    boolean sided =
        at > 0 && word.joined() && vocabulary.is(PhraseWord.SIDE, words.get(at - 1).norm());
    boolean people = known.isPresent() && known.get().is(EntryKind.PEOPLE);
    if (tied) {
      Word tie = words.get(next);
      known.filter(k -> people).ifPresent(open::add);
      if (known.filter(PhraseReader::isNation).isPresent()
          && vocabulary.is(PhraseWord.SPONSOR, tie.norm())) {
        open.add(new Item(List.of(word, tie), Optional.of(PROXY), false));
      }
      return next + 1;
    }
    boolean noise =
        vocabulary.is(PhraseWord.DETERMINER, word.norm())
            || vocabulary.is(PhraseWord.CALENDAR, word.norm());
    if (sided || noise && known.isEmpty()) {
      return next;
    }
    open.add(known.orElse(new Item(List.of(word), Optional.empty(), false)));
    return next;
  }

  private static boolean isNation(Item item) {
    return item.is(EntryKind.STATE) || item.is(EntryKind.DEMONYM) || item.is(EntryKind.CAPITAL);
  }

  private Optional<Item> known(List<Word> words, int at) {
    Optional<NameTrie.Match> match = names.longest(words, at);
    if (match.isEmpty() || isCutShort(words, at, match.get().length())) {
      return Optional.empty();
    }
    List<Entry> entries = match.get().entries();
    Optional<Entry> sense = senses.pick(nounsFirst(entries));
    List<Word> part = words.subList(at, at + match.get().length());
    return sense.isEmpty() ? Optional.empty() : Optional.of(new Item(part, sense, isRank(entries)));
  }

  /** "The Hill" is a paper, but in "the Hill Front" the article belongs to no name. */
  private boolean isCutShort(List<Word> words, int at, int length) {
    return length > 1
        && ARTICLE.equals(words.get(at).norm())
        && names.longest(words, at + 1).filter(m -> m.length() >= length).isPresent();
  }

  private static boolean isRank(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.kind() == EntryKind.RANK) {
        return true;
      }
    }
    return false;
  }

  /** A word that is both noun and title or modifier counts as the noun. */
  private static List<Entry> nounsFirst(List<Entry> entries) {
    if (entries.size() == 1) {
      return entries;
    }
    List<Entry> nouns = new ArrayList<>(entries);
    nouns.removeIf(e -> e.kind() == EntryKind.RANK || e.kind() == EntryKind.MODIFIER);
    return nouns.isEmpty() ? entries : nouns;
  }
}
