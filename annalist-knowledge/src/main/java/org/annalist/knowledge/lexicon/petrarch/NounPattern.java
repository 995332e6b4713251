package org.annalist.knowledge.lexicon.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a pattern such as {@code &MILITARY * {ARMS SHIPMENT} (TO BORDER)} into needs of slots. */
final class NounPattern {
  /** A pattern that has no needs, and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final LeftOut reason;

    Unusable(LeftOut reason) {
      super(reason.words());
      this.reason = reason;
    }

    LeftOut reason() {
      return reason;
    }
  }

  private static final Pattern MARKS = Pattern.compile("[$+%^]");
  private static final Pattern UNDER = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern GROUP = Pattern.compile("\\{([^{}]*)\\}");

  private final Map<String, List<String>> sets;
  private final Set<String> particles;

  NounPattern(Map<String, List<String>> sets, Set<String> particles) {
    this.sets = sets;
    this.particles = particles;
  }

  /** The needs, joined by {@code +}; empty when the pattern asks for nothing. */
  String needs(String pattern) throws Unusable {
    String[] sides = pattern.split("\\*", -1);
    if (sides.length != 2 || MARKS.matcher(pattern).find()) {
      throw new Unusable(LeftOut.WORD_ORDER);
    }
    List<String> needs = new ArrayList<>();
    if (sides[0].indexOf('(') >= 0) {
      throw new Unusable(LeftOut.TOO_COMPLEX);
    }
    add(needs, "subj", nouns(sides[0]));
    Matcher under = UNDER.matcher(sides[1]);
    StringBuilder direct = new StringBuilder();
    while (under.find()) {
      under.appendReplacement(direct, " ");
      needs.add(underPreposition(under.group(1).strip()));
    }
    under.appendTail(direct);
    add(needs, "obj", nouns(direct.toString()));
    return String.join("+", needs);
  }

  private void add(List<String> needs, String slot, List<String> nouns) throws Unusable {
    for (String noun : nouns) {
      boolean particle = slot.equals("obj") && particles.contains(noun);
      needs.add((particle ? "prt" : slot) + ":" + alternatives(noun));
    }
    if (needs.stream().filter(n -> n.startsWith(slot + ":")).count() > 1) {
      throw new Unusable(LeftOut.TOO_COMPLEX);
    }
  }

  private String underPreposition(String words) throws Unusable {
    int blank = words.indexOf(' ');
    String preposition = (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
    List<String> nouns = blank < 0 ? List.of() : nouns(words.substring(blank));
    if (!preposition.matches("[a-z]+") || nouns.size() > 1) {
      throw new Unusable(LeftOut.TOO_COMPLEX);
    }
    return preposition + ":" + (nouns.isEmpty() ? "*" : alternatives(nouns.get(0)));
  }

  /** The head nouns: of each group in braces the last word, and every word outside of them. */
  private static List<String> nouns(String text) {
    List<String> out = new ArrayList<>();
    Matcher group = GROUP.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (group.find()) {
      group.appendReplacement(rest, " ");
      String[] words = group.group(1).strip().split("\\s+");
      out.add(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
    group.appendTail(rest);
    for (String word : rest.toString().strip().split("\\s+")) {
      if (!word.isEmpty()) {
        out.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  private String alternatives(String noun) throws Unusable {
    if (noun.startsWith("&")) {
      List<String> members = sets.getOrDefault(noun.substring(1), List.of());
      if (members.isEmpty()) {
        throw new Unusable(LeftOut.UNKNOWN_SET);
      }
      return String.join("|", members);
    }
    if (!noun.matches("[a-z][a-z_'-]*")) {
      throw new Unusable(LeftOut.TOO_COMPLEX);
    }
    return singular(noun);
  }

  /** Slots are compared by lemma: a regular plural loses its ending. */
  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    return plural && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
  }
}
