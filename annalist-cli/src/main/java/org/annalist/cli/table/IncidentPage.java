package org.annalist.cli.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.model.event.Claim;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.NodeLink;
import org.annalist.model.link.Sourced;

/** Everything about one incident across reports, as plain text. Stateless and thread-safe. */
public final class IncidentPage {
  private static final int MOST_LINKS = 20;
  private static final int LONGEST = 120;

  private IncidentPage() {}

  /** The page of an incident, one fact a line. */
  public static String of(LinkedIncident incident) {
    StringBuilder out = new StringBuilder(head(incident));
    part(out, "reports", incident.accounts(), IncidentPage::account);
    part(out, "figures", incident.figures(), IncidentPage::figure);
    part(out, "claims", incident.claims(), IncidentPage::claim);
    part(out, "open: may be about another incident", incident.openClaims(), IncidentPage::claim);
    part(out, "linked because", incident.links(), IncidentPage::link);
    part(out, "may be the same as", incident.candidates(), IncidentPage::link);
    part(out, "remarks", incident.remarks(), Object::toString);
    return out.toString();
  }

  private static String head(LinkedIncident incident) {
    return incident.id()
        + "  "
        + incident.label()
        + "\n"
        + Phrases.joined(
            " · ",
            incident.type().code() + incident.mode().map(m -> " " + m).orElse(""),
            Phrases.when(incident.when().map(Sourced::value)),
            Phrases.where(incident.where().map(Sourced::value)),
            incident.killed().map(k -> "killed " + k).orElse(""),
            incident.injured().map(k -> "injured " + k).orElse(""),
            incident.weapon().orElse(""))
        + "\n";
  }

  private static <T> void part(
      StringBuilder out, String title, List<T> items, Function<T, String> words) {
    if (items.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    items.stream().limit(MOST_LINKS).forEach(i -> out.append("  ").append(words.apply(i) + "\n"));
    if (items.size() > MOST_LINKS) {
      out.append("  and ").append(items.size() - MOST_LINKS).append(" more; --format json\n");
    }
  }

  private static String account(IncidentAccount account) {
    return Phrases.joined(
        " · ",
        account.published().map(Object::toString).orElse("undated"),
        account.publisher().orElse(""),
        account.title().orElse(""),
        account.uri(),
        account.id());
  }

  private static String figure(Figure figure) {
    return Phrases.lower(figure.kind())
        + " "
        + figure.count()
        + " · "
        + figure.account().publisher().orElse(figure.account().uri());
  }

  private static String claim(Sourced<Claim> claim) {
    Claim value = claim.value();
    return Phrases.lower(value.stance())
        + " by "
        + Phrases.actor(value.by())
        + value.about().map(a -> ", of " + Phrases.actor(a)).orElse("")
        + ": “"
        + Wrap.cut(value.text(), LONGEST)
        + "” · "
        + claim.account().publisher().orElse(claim.account().uri());
  }

  private static String link(NodeLink link) {
    return String.format(Locale.ROOT, "%.2f  ", link.score())
        + link.first()
        + " – "
        + link.second()
        + ": "
        + link.parts().stream().map(IncidentPage::reason).collect(Collectors.joining(" · "));
  }

  private static String reason(LinkPart part) {
    return String.format(Locale.ROOT, "%s %.2f", part.words(), part.weight());
  }
}
