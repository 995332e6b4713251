package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How far a filler agrees with the gold: 1, one half, or nothing. As in the kit's scorer. */
final class Matching {
  static final double WHOLE = 1;
  static final double HALF = 0.5;
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
  private static final Pattern ARTICLE = Pattern.compile("\\b(a|an|the)\\b");
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");
  private static final Pattern NOTE = Pattern.compile("\\s*\\([^)]*\\)");
  private static final int EXTRA_WORDS = 2;
  private static final Set<String> LIGHT =
      Set.of(
          ("the a an of in on at and or some several various two three four five six seven eight"
                  + " nine ten unidentified unknown salvadoran colombian peruvian guatemalan"
                  + " honduran chilean")
              .split(" "));
  private static final Set<String> BOMBS = Set.of("GRENADE", "DYNAMITE", "MINE", "EXPLOSIVE");
  private static final Set<String> GUNS = Set.of("MACHINE GUN", "HANDGUN", "RIFLE", "MORTAR");

  private Matching() {}

  /** The credit of a predicted filler for one of the gold. */
  static double of(String slot, Fill predicted, Fill gold) {
    double credit = values(slot, predicted.value(), gold.values());
    boolean pair = !gold.references().isEmpty() || !predicted.references().isEmpty();
    if (credit == WHOLE && !Slots.WORDS.contains(slot) && pair) {
      return samePair(predicted.references(), gold.references()) ? WHOLE : HALF;
    }
    return credit;
  }

  private static boolean samePair(List<String> predicted, List<String> gold) {
    return !gold.isEmpty() && predicted.stream().anyMatch(p -> words(p, gold) > 0);
  }

  private static double values(String slot, String value, List<String> gold) {
    if (Slots.WORDS.contains(slot)) {
      return words(value, gold);
    }
    return switch (slot) {
      case Slots.DATE -> MucDate.match(value, gold);
      case Slots.LOCATION -> location(value, gold);
      default -> code(slot, value.toUpperCase(Locale.ROOT), upper(gold));
    };
  }

  private static Set<String> upper(Collection<String> values) {
    Set<String> out = new HashSet<>();
    values.forEach(v -> out.add(v.toUpperCase(Locale.ROOT)));
    return out;
  }

  private static double code(String slot, String value, Set<String> gold) {
    if (gold.contains(value)) {
      return WHOLE;
    }
    boolean near =
        switch (slot) {
          case Slots.TYPE -> value.equals("ATTACK");
          case Slots.INSTRUMENT_TYPE -> nearWeapon(value, gold);
          case Slots.CONFIDENCE ->
              value.equals("SUSPECTED OR ACCUSED")
                  && gold.contains("SUSPECTED OR ACCUSED BY AUTHORITIES");
          default -> false;
        };
    return near ? HALF : 0;
  }

  private static boolean nearWeapon(String value, Set<String> gold) {
    boolean gun = value.equals("GUN") && gold.stream().anyMatch(GUNS::contains);
    boolean bomb =
        (value.equals("BOMB") || value.equals("EXPLOSIVE"))
            && gold.stream().anyMatch(g -> g.contains("BOMB") || BOMBS.contains(g));
    return gun || bomb;
  }

  /** Lower case, without punctuation and articles. */
  static String normal(String words) {
    String plain = PUNCTUATION.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    return ARTICLE.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
  }

  private static List<String> tokens(String words) {
    return TOKEN
        .matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(t -> !LIGHT.contains(t))
        .toList();
  }

  /** The credit of words for any of those that are right. */
  static double words(String value, List<String> gold) {
    double best = 0;
    for (String right : gold) {
      best = Math.max(best, words(value, right));
    }
    return best;
  }

  private static double words(String value, String gold) {
    if (normal(gold).equals(normal(value))) {
      return WHOLE;
    }
    List<String> p = tokens(value);
    List<String> g = tokens(gold);
    if (p.isEmpty() || g.isEmpty()) {
      return 0;
    }
    Set<String> given = new HashSet<>(p);
    Set<String> right = new HashSet<>(g);
    boolean more = given.containsAll(right);
    if (p.equals(g) || more && given.size() - right.size() <= EXTRA_WORDS) {
      return WHOLE;
    }
    boolean head = p.get(p.size() - 1).equals(g.get(g.size() - 1));
    return more || right.containsAll(given) || head ? HALF : 0;
  }

  private static List<String> parts(String location) {
    List<String> out = new ArrayList<>();
    for (String part : location.split(":")) {
      if (!part.isBlank()) {
        out.add(NOTE.matcher(part).replaceAll("").strip().toUpperCase(Locale.ROOT));
      }
    }
    return out;
  }

  private static double location(String value, List<String> gold) {
    List<String> p = parts(value);
    double best = 0;
    for (String right : gold) {
      List<String> g = parts(right);
      Optional<String> first = g.stream().findFirst();
      boolean both = first.isPresent() && !p.isEmpty();
      boolean sameFirst = both && first.get().equals(p.get(0));
      boolean sameLast = both && g.get(g.size() - 1).equals(p.get(p.size() - 1));
      if (g.equals(p) || sameFirst && sameLast) {
        return WHOLE;
      }
      best = sameFirst || sameLast && p.size() > 1 ? HALF : best;
    }
    return best;
  }
}
