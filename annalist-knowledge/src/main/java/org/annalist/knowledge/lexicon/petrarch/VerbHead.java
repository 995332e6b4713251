package org.annalist.knowledge.lexicon.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of a block, as the lexicon writes it.
 *
 * @param head lemma, or several words joined by _ of which the last is the verb
 * @param needs what its further words ask for: a particle, or an object; empty for none
 */
record VerbHead(String head, String needs) {
  /**
   * Reads {@code RUSH}, {@code +TAKE_OFF} (verb first) or {@code WIRE_+TAP} (the verb is marked).
   */
  static Optional<VerbHead> of(String text, Set<String> particles) {
    String[] words = text.toLowerCase(Locale.ROOT).replaceAll("_+$", "").split("_");
    int verb = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith("+")) {
        verb = i;
        words[i] = words[i].substring(1);
      }
      if (!words[i].matches("[a-z][a-z'-]*")) {
        return Optional.empty();
      }
    }
    List<String> after = List.of(words).subList(verb + 1, words.length);
    String head = String.join("_", List.of(words).subList(0, verb + 1));
    return after.size() > 1
        ? Optional.empty()
        : Optional.of(new VerbHead(head, needs(after, particles)));
  }

  private static String needs(List<String> after, Set<String> particles) {
    if (after.isEmpty()) {
      return "";
    }
    return (particles.contains(after.get(0)) ? "prt:" : "obj:") + after.get(0);
  }
}
