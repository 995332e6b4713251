package org.annalist.knowledge.lexicon.petrarch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line without comment, cut into its words and its code.
 *
 * @param words what stands before the code
 * @param code what stands in brackets, if anything does
 */
record DictionaryLine(String words, Optional<String> code) {
  private static final Pattern CODE = Pattern.compile("^(.*?)\\[([^\\]]*)\\]\\s*$");
  private static final Pattern FORMS = Pattern.compile("\\{[^}]*\\}\\s*$");

  static DictionaryLine of(String line) {
    Matcher matcher = CODE.matcher(line);
    return matcher.matches()
        ? new DictionaryLine(matcher.group(1).strip(), Optional.of(matcher.group(2).strip()))
        : new DictionaryLine(line.strip(), Optional.empty());
  }

  /** The line without comment: {@code #}, and the legacy {@code ;} and {@code <!-- -->}. */
  static String withoutComment(String line) {
    String out = line.replaceAll("<!--.*?-->", "");
    int hash = out.indexOf('#');
    out = hash < 0 ? out : out.substring(0, hash);
    int semicolon = out.indexOf(';');
    return (semicolon < 0 ? out : out.substring(0, semicolon)).strip();
  }

  /** The head without its irregular forms. */
  String head() {
    return FORMS.matcher(words).replaceFirst("").strip();
  }

  /**
   * The code for the direction from subject to object; empty for {@code [---]} and {@code [:x]}.
   */
  Optional<String> forward() {
    return code.map(c -> c.split(":", 2)[0].strip()).filter(c -> c.matches("\\d{2,4}"));
  }

  /** Whether there is a code, but only for the reverse direction. */
  boolean isReverseOnly() {
    return forward().isEmpty() && code.filter(c -> c.matches(":\\s*\\d{2,4}")).isPresent();
  }
}
