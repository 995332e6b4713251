package org.annalist.coder.who;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;

/** The persons and groups named in a document, with all that is told of them. */
final class Cast {
  /** Somebody named. */
  static final class Member {
    private final int order;
    private final List<String> key;
    private Resolution known;
    private boolean aged;
    private boolean charged;

    private Member(int order, List<String> key, Resolution known) {
      this.order = order;
      this.key = key;
      this.known = known;
    }

    Resolution known() {
      return known;
    }

    /** Fills in what is missing. */
    void learn(Resolution more) {
      Resolution now = known;
      if (now.country().isEmpty() && more.country().isPresent()) {
        now = now.inCountry(more.country().get(), because(more, "country"));
      }
      if (now.sectors().isEmpty() && !more.sectors().isEmpty()) {
        now = now.withSectors(more.sectors(), because(more, "sectors"));
      }
      known = now;
    }

    /** Learns where somebody of no country told otherwise is at home. */
    void livesIn(String country) {
      if (known.country().isEmpty()) {
        known = known.inCountry(country, new Reason(country, "is where they live", "coder.who"));
      }
    }

    /** Whether this is a person, by several names, of whom this is the last. */
    boolean isPersonWithSurname(List<String> word) {
      boolean person = known.kind() == ActorKind.PERSON || known.kind() == ActorKind.UNKNOWN;
      return person && key.size() > 1 && key.subList(key.size() - 1, key.size()).equals(word);
    }

    /** Notes that the text introduces them by their age. */
    void isPrivate() {
      aged = true;
    }

    /** Notes that the text tells of charges against them. */
    void isCharged() {
      charged = true;
    }

    private static Reason because(Resolution more, String what) {
      return new Reason(more.phrase(), "tells the " + what + " elsewhere in the text", "coder.who");
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern GAPS = Pattern.compile("[\\s\\-\u2013]+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final List<String> PRIVATE = List.of("CVL");
  private static final List<String> SUSPECT = List.of("CRM");
  private static final String WHY = "is told, and no role";
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "SGP", "MYS", "KHM");

  private final Map<List<String>, Member> byKey = new HashMap<>();
  private final Map<String, List<Member>> byLastWord = new HashMap<>();
  private final Map<String, List<Member>> byFirstWord = new HashMap<>();
  private final Map<String, List<Member>> byAcronym = new HashMap<>();

  /** The words of a name in the form in which names are compared. */
  static List<String> key(String name) {
    return isPlain(name) ? plainKey(name) : anyKey(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The same as {@link #anyKey} for names in ASCII, which most are. */
  private static List<String> plainKey(String name) {
    List<String> words = new ArrayList<>(2);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        word.append(Character.toLowerCase(letter));
      } else if (word.length() > 0 && (letter == '-' || letter <= ' ')) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static List<String> anyKey(String name) {
    String apart = Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFKD);
    String plain = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : GAPS.split(plain)) {
      String letters = OTHERS.matcher(word).replaceAll("");
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    return List.copyOf(words);
  }

  /** The member with this name, by full name, last name or acronym; the latest named wins. */
  Optional<Member> find(List<String> key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<Member> whole = Optional.ofNullable(byKey.get(key));
    if (whole.isPresent()) {
      return whole;
    }
    Stream<Member> shorter =
        byLastWord.getOrDefault(key.get(key.size() - 1), List.of()).stream()
            .filter(m -> endsWith(m.key, key));
    Stream<Member> acronyms = byAcronym.getOrDefault(join(key), List.of()).stream();
    Optional<Member> partial = latest(Stream.concat(shorter, acronyms));
    return partial.isPresent() || key.size() > 1
        ? partial
        : latest(
            byFirstWord.getOrDefault(key.get(0), List.of()).stream()
                .filter(m -> isFamilyNameFirst(m, key.get(0))));
  }

  private static Optional<Member> latest(Stream<Member> members) {
    return members.max(Comparator.comparingInt(m -> m.order));
  }

  /** Chinese, Korean and Vietnamese names start with the family name. */
  private static boolean isFamilyNameFirst(Member member, String word) {
    boolean eastern = member.known.country().filter(FAMILY_FIRST::contains).isPresent();
    return eastern && member.key.size() > 1 && member.key.get(0).equals(word);
  }

  private static String join(List<String> key) {
    return String.join("", key);
  }

  private static boolean endsWith(List<String> full, List<String> tail) {
    return full.size() > tail.size()
        && full.subList(full.size() - tail.size(), full.size()).equals(tail);
  }

  /** Counts those of whom the text tells charges, or an age, and no role as private people. */
  void settle() {
    for (Member member : byKey.values()) {
      if (member.known.sectors().isEmpty() && member.charged) {
        member.known = member.known.withSectors(SUSPECT, new Reason("charge", WHY, "coder.who"));
      } else if (member.known.sectors().isEmpty() && member.aged) {
        member.known = member.known.withSectors(PRIVATE, new Reason("age", WHY, "coder.who"));
      }
    }
  }

  /** The member with this name, new if need be. */
  Member enter(List<String> key, Resolution what) {
    Optional<Member> known = Optional.ofNullable(byKey.get(key));
    if (known.isPresent()) {
      known.get().learn(what);
      return known.get();
    }
    Member member = new Member(byKey.size(), key, what);
    byKey.put(key, member);
    if (!key.isEmpty()) {
      add(byLastWord, key.get(key.size() - 1), member);
      add(byFirstWord, key.get(0), member);
    }
    return member;
  }

  /** Makes an acronym a name of a member. */
  void alias(Member member, String acronym) {
    add(byAcronym, join(key(acronym)), member);
  }

  private static void add(Map<String, List<Member>> index, String word, Member member) {
    index.computeIfAbsent(word, w -> new ArrayList<>()).add(member);
  }
}
