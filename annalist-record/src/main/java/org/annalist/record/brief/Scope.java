package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.List;

/** Says in words what a question asks. Stateless. */
final class Scope {
  private Scope() {}

  static String of(BriefQuestion question) {
    List<String> parts = new ArrayList<>();
    add(
        parts,
        "nationals and bodies of ",
        question.nationalities().stream().map(Wording::country).toList());
    add(parts, "sectors ", question.sectors());
    add(parts, "organisations and places named ", question.organisations());
    add(parts, "anything by ", question.actors());
    String what = parts.isEmpty() ? "everything" : String.join("; ", parts);
    List<String> where = new ArrayList<>();
    add(where, "in ", question.countries().stream().map(Wording::country).toList());
    if (!question.sites().isEmpty()) {
      where.add("near " + Wording.list(question.sites().stream().map(Scope::site).toList()));
    }
    String types = question.types().isEmpty() ? "" : "; types " + Wording.list(question.types());
    return Wording.capital(what)
        + (where.isEmpty() ? "" : ", " + String.join(" or ", where))
        + types
        + ".";
  }

  private static String site(Site site) {
    double km = site.radiusKm();
    String round = km == Math.rint(km) ? String.valueOf((long) km) : String.valueOf(km);
    return site.name() + " (" + round + " km)";
  }

  private static void add(List<String> parts, String words, List<String> values) {
    if (!values.isEmpty()) {
      parts.add(words + Wording.list(values));
    }
  }
}
