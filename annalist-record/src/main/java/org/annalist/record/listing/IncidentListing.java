package org.annalist.record.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Place;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.NodeLink;
import org.annalist.model.link.Sourced;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Span;
import org.annalist.record.brief.CsvLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Incidents as lines. Stateless and thread-safe. */
public final class IncidentListing {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "mode",
          "label",
          "date",
          "place",
          "country",
          "lat",
          "lon",
          "killed_min",
          "killed_max",
          "injured_min",
          "injured_max",
          "victims",
          "weapon",
          "claimed_by",
          "blamed_on",
          "denied_by",
          "reports",
          "independent",
          "documents");

  private IncidentListing() {}

  /** The header line of {@link #csv}. */
  public static String header() {
    return CsvLine.of(COLUMNS);
  }

  /** One row of CSV. */
  public static String csv(LinkedIncident incident) {
    Optional<Place> where = incident.where().map(Sourced::value);
    return CsvLine.of(
        List.of(
            incident.id(),
            incident.type().code(),
            incident.mode().orElse(""),
            incident.label(),
            incident.when().map(Sourced::value).map(When::iso).orElse(""),
            where.map(Place::name).orElse(""),
            where.flatMap(Place::country).orElse(""),
            where.flatMap(Place::point).map(p -> String.valueOf(p.latitude())).orElse(""),
            where.flatMap(Place::point).map(p -> String.valueOf(p.longitude())).orElse(""),
            incident.killed().map(k -> String.valueOf(k.min())).orElse(""),
            incident.killed().map(k -> String.valueOf(k.max())).orElse(""),
            incident.injured().map(k -> String.valueOf(k.min())).orElse(""),
            incident.injured().map(k -> String.valueOf(k.max())).orElse(""),
            names(incident.victims()),
            incident.weapon().orElse(""),
            parties(incident, Stance.CLAIMED),
            parties(incident, Stance.BLAMED),
            parties(incident, Stance.DENIED),
            String.valueOf(
                incident.accounts().stream().map(IncidentAccount::document).distinct().count()),
            String.valueOf(incident.independent()),
            incident.accounts().stream()
                .map(IncidentAccount::document)
                .distinct()
                .collect(Collectors.joining("; "))));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).distinct().collect(Collectors.joining("; "));
  }

  /** Who claims or denies, or who is blamed. */
  private static String parties(LinkedIncident incident, Stance stance) {
    return incident.claims().stream()
        .map(Sourced::value)
        .filter(c -> c.stance() == stance)
        .map(c -> stance == Stance.BLAMED ? c.about().orElse(c.by()) : c.by())
        .map(Actor::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** One JSON object in a line. */
  public static String json(LinkedIncident incident) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", incident.id())
            .put("type", incident.type().code());
    incident.mode().ifPresent(m -> node.put("mode", m));
    node.put("label", incident.label());
    incident.when().ifPresent(w -> node.put("when", w.value().iso()));
    incident.where().ifPresent(p -> place(node.putObject("where"), p.value()));
    incident.killed().ifPresent(k -> range(node.putArray("killed"), k));
    incident.injured().ifPresent(k -> range(node.putArray("injured"), k));
    ArrayNode victims = node.putArray("victims");
    incident.victims().forEach(v -> victims.add(ActorNodes.of(v)));
    incident.weapon().ifPresent(w -> node.put("weapon", w));
    claims(node.putArray("claims"), incident.claims());
    claims(node.putArray("openClaims"), incident.openClaims());
    node.put("independent", incident.independent());
    links(node.putArray("links"), incident.links());
    links(node.putArray("candidates"), incident.candidates());
    figures(node.putArray("figures"), incident.figures());
    ArrayNode remarks = node.putArray("remarks");
    incident.remarks().forEach(p -> remark(remarks.addObject(), p));
    ArrayNode accounts = node.putArray("accounts");
    incident.accounts().forEach(a -> account(accounts.addObject(), a));
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static void place(ObjectNode node, Place place) {
    node.put("name", place.name());
    place.country().ifPresent(c -> node.put("country", c));
    place.point().ifPresent(p -> node.put("lat", p.latitude()).put("lon", p.longitude()));
    node.put("precision", place.precision().name());
  }

  private static void range(ArrayNode node, CountRange range) {
    node.add(range.min()).add(range.max());
  }

  private static void claims(ArrayNode out, List<Sourced<Claim>> claims) {
    for (Sourced<Claim> claim : claims) {
      ObjectNode node = out.addObject().put("stance", claim.value().stance().name());
      node.set("by", ActorNodes.of(claim.value().by()));
      claim.value().about().ifPresent(a -> node.set("about", ActorNodes.of(a)));
      node.put("document", claim.account().document())
          .put("start", claim.value().span().start())
          .put("end", claim.value().span().end())
          .put("text", claim.value().text());
    }
  }

  private static void figures(ArrayNode out, List<Figure> figures) {
    for (Figure figure : figures) {
      ObjectNode node = out.addObject().put("kind", figure.kind().name());
      node.put("min", figure.count().min()).put("max", figure.count().max());
      node.put("document", figure.account().document());
    }
  }

  private static void remark(ObjectNode node, Problem remark) {
    node.put("code", remark.code().id())
        .put("where", remark.where().toString())
        .put("message", remark.message());
  }

  private static void links(ArrayNode out, List<NodeLink> links) {
    for (NodeLink link : links) {
      ObjectNode node =
          out.addObject()
              .put("first", link.first())
              .put("second", link.second())
              .put("score", hundredths(link.score()));
      ArrayNode reasons = node.putArray("reasons");
      for (LinkPart part : link.parts()) {
        reasons.addObject().put("words", part.words()).put("weight", hundredths(part.weight()));
      }
    }
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static void account(ObjectNode node, IncidentAccount account) {
    node.put("id", account.id()).put("document", account.document()).put("uri", account.uri());
    account.publisher().ifPresent(p -> node.put("publisher", p));
    account.published().ifPresent(d -> node.put("published", d.toString()));
    ArrayNode mentions = node.putArray("mentions");
    for (Span span : account.incident().mentions()) {
      mentions.addObject().put("start", span.start()).put("end", span.end());
    }
  }
}
