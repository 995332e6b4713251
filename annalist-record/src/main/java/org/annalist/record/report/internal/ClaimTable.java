package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.model.event.Claim;

/** The table of who claims, blames, confirms or denies. Immutable. */
final class ClaimTable {
  private final Template template = Template.named("claims.html");
  private final Labels labels;
  private final Phrases phrases;

  ClaimTable(Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
  }

  Html of(Apparatus apparatus) {
    List<Claim> claims = apparatus.linked().claims();
    if (claims.isEmpty()) {
      return Html.NONE;
    }
    List<Html> rows = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      rows.add(row(apparatus, i, claims.get(i)));
    }
    return template.fill(Map.of("rows", Html.join(rows)));
  }

  private Html row(Apparatus apparatus, int index, Claim claim) {
    String stance = claim.stance().name().toLowerCase(Locale.ROOT);
    Html about =
        claim.about().filter(a -> !a.sameAs(claim.by())).map(phrases::actor).orElse(Html.NONE);
    Html says =
        Html.element("span", "line st-" + stance, Html.text(labels.of(claim.stance())))
            .plus(about.isEmpty() ? Html.NONE : new Html(" ").plus(about));
    return cells(
        apparatus.claimAnchor(index),
        List.of(
            Html.text("C" + (index + 1)),
            phrases.actor(claim.by()),
            says,
            Phrases.quote(claim.text()),
            incident(apparatus, claim)));
  }

  private static Html incident(Apparatus apparatus, Claim claim) {
    if (claim.incident().isPresent()) {
      return apparatus.incidentLink(claim.incident().get());
    }
    if (claim.candidates().isEmpty()) {
      return Html.text("not linked");
    }
    Html either =
        Html.join(" or ", claim.candidates().stream().map(apparatus::incidentLink).toList());
    return Html.element("span", "line st-open", new Html("open: ").plus(either));
  }

  /** A row of a table; the first cell is its head. */
  static Html cells(String anchor, List<Html> cells) {
    StringBuilder out = new StringBuilder("<tr id=\"" + anchor + "\">");
    out.append("<th scope=\"row\">").append(cells.get(0).markup()).append("</th>");
    cells.stream().skip(1).forEach(c -> out.append("<td>").append(c.markup()).append("</td>"));
    return new Html(out.append("</tr>\n").toString());
  }
}
