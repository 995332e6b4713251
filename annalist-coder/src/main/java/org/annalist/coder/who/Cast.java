package org.annalist.coder.who;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;

/** The persons and groups named in a document, with all that is told of them. */
final class Cast {
  /** Somebody named. */
  static final class Member {
    private final List<String> key;
    private Resolution known;
    private final List<String> acronyms = new ArrayList<>();

    private Member(List<String> key, Resolution known) {
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

    private static Reason because(Resolution more, String what) {
      return new Reason(more.phrase(), "tells the " + what + " elsewhere in the text", "coder.who");
    }
  }

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "SGP", "MYS", "KHM");

  private final List<Member> members = new ArrayList<>();

  /** The words of a name in the form in which names are compared. */
  static List<String> key(String name) {
    String plain =
        Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[\\s\\-\u2013]+"))
        .map(w -> w.replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** The member with this name, by full name, last name or acronym; the latest named wins. */
  Optional<Member> find(List<String> key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).key.equals(key)) {
        return Optional.of(members.get(i));
      }
    }
    List<Member> partial =
        members.stream()
            .filter(m -> endsWith(m.key, key) || m.acronyms.contains(join(key)))
            .toList();
    if (partial.isEmpty() && key.size() == 1) {
      partial = members.stream().filter(m -> isFamilyNameFirst(m, key.get(0))).toList();
    }
    return partial.stream().reduce((a, b) -> b);
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

  /** The member with this name, new if need be. */
  Member enter(List<String> key, Resolution what) {
    for (Member member : members) {
      if (member.key.equals(key)) {
        member.learn(what);
        return member;
      }
    }
    Member member = new Member(key, what);
    members.add(member);
    return member;
  }

  /** Makes an acronym a name of a member. */
  static void alias(Member member, String acronym) {
    member.acronyms.add(join(key(acronym)));
  }
}
