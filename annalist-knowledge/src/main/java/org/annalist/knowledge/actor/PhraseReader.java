package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.model.problem.Location;

/** Cuts a phrase into segments of known and unknown parts. */
final class PhraseReader {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "from",
          "at",
          "to",
          "for",
          "on",
          "near",
          "against",
          "by",
          "with",
          "under",
          "inside",
          "within",
          "across",
          "throughout",
          "over",
          "between",
          "among",
          "around",
          "outside",
          "behind",
          "along",
          "about",
          "into",
          "during",
          "after",
          "before",
          "aboard",
          "including",
          "such",
          "like",
          "via",
          "and",
          "or");
  private static final Set<String> ENDS =
      Set.of("who", "that", "which", "whose", "whom", "where", "when", "said", "told");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "these",
          "those",
          "some",
          "several",
          "many",
          "few",
          "all",
          "both",
          "any",
          "each",
          "every",
          "other",
          "another",
          "one",
          "two",
          "three",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "no",
          "more",
          "most",
          "dozens",
          "hundreds",
          "thousands");

  private static final String ARTICLE = "the";

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "july",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "tomorrow");

  /** After a name and a hyphen these make an adjective that tells nothing of the owner. */
  private static final Set<String> TIES =
      Set.of(
          "backed",
          "based",
          "led",
          "allied",
          "supported",
          "held",
          "controlled",
          "occupied",
          "sponsored",
          "funded",
          "aligned",
          "linked",
          "affiliated",
          "inspired",
          "educated",
          "trained",
          "made",
          "built",
          "dominated",
          "brokered",
          "mediated",
          "imposed",
          "friendly",
          "run",
          "related",
          "leaning",
          "armed",
          "financed",
          "installed",
          "designed",
          "speaking",
          "style",
          "era",
          "administered");

  /** After the name of a state these tell of fighters who are not its own. */
  private static final Set<String> SPONSORED =
      Set.of("backed", "supported", "sponsored", "funded", "financed", "aligned", "allied");

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

  private static final Set<String> SIDES = Set.of("pro", "anti", "non");

  private final NameTrie names;
  private final Senses senses;

  PhraseReader(NameTrie names, Senses senses) {
    this.names = names;
    this.senses = senses;
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
      if (known.isEmpty() && (word.isMark() || PREPOSITIONS.contains(word.norm()))) {
        close(segments, connector, open);
        connector = word.norm();
        i++;
      } else if (known.isEmpty() && ENDS.contains(word.norm()) && i > 0) {
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
  private static int take(List<Word> words, int at, Optional<Item> known, List<Item> open) {
    Word word = words.get(at);
    int next = at + known.map(k -> k.words().size()).orElse(1);
    boolean tied =
        next < words.size() && words.get(next).joined() && TIES.contains(words.get(next).norm());
    boolean sided = at > 0 && word.joined() && SIDES.contains(words.get(at - 1).norm());
    boolean people = known.isPresent() && known.get().is(EntryKind.PEOPLE);
    if (tied) {
      Word tie = words.get(next);
      known.filter(k -> people).ifPresent(open::add);
      if (known.filter(PhraseReader::isNation).isPresent() && SPONSORED.contains(tie.norm())) {
        open.add(new Item(List.of(word, tie), Optional.of(PROXY), false));
      }
      return next + 1;
    }
    boolean noise = DETERMINERS.contains(word.norm()) || CALENDAR.contains(word.norm());
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
