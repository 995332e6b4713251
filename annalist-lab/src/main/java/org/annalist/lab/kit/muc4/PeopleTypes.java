package org.annalist.lab.kit.muc4;

import java.util.Map;
import java.util.regex.Pattern;

/** The type of people by the words before their noun: a former minister, a police colonel. */
final class PeopleTypes {
  private static final Pattern FORMER = Pattern.compile("\\b(FORMER|RETIRED|EX)\\b");
  private static final Pattern POLICE = Pattern.compile("\\b(POLICE|GUARDSM[AE]N)\\b");
  private static final Pattern COURT = Pattern.compile("\\b(JUDICIAL|COURT)\\b");
  private static final Pattern PARTY =
      Pattern.compile("\\b(PRESIDENTIAL (CANDIDATE|HOPEFUL)|PARTY|POLITICAL)\\b");
  private static final Pattern EMBASSY = Pattern.compile("\\b(EMBASSY|CONSUL|DIPLOMATIC)\\b");
  private static final Map<String, String> ONCE =
      Map.of(
          "GOVERNMENT OFFICIAL", "FORMER GOVERNMENT OFFICIAL",
          "ACTIVE MILITARY", "FORMER ACTIVE MILITARY");

  private PeopleTypes() {}

  /** The type given by the noun, or what the whole phrase says better. */
  static String refined(String type, String words) {
    if (FORMER.matcher(words).find()) {
      return ONCE.getOrDefault(type, type);
    }
    if (EMBASSY.matcher(words).find()) {
      return "DIPLOMAT";
    }
    if (POLICE.matcher(words).find()) {
      return "LAW ENFORCEMENT";
    }
    if (COURT.matcher(words).find()) {
      return "LEGAL OR JUDICIAL";
    }
    return PARTY.matcher(words).find() ? "POLITICAL FIGURE" : type;
  }
}
