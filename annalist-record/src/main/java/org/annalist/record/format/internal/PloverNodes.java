package org.annalist.record.format.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON of one event with the keys of PLOVER 2.0 (Open Event Data Alliance, manual, table of JSON
 * fields). A key that has no value is left out. Stateless.
 */
public final class PloverNodes {
  /** PLOVER combines at most two sectors into one code of six letters. */
  private static final int SECTORS = 2;

  private PloverNodes() {}

  /** The object of one event of a document. */
  public static ObjectNode of(Event event, Document document) {
    ObjectNode out = Json.object().put("id", event.id()).put("has_event", true);
    event.when().ifPresent(when -> dates(out, when));
    out.set("actor", PartNodes.list(event.actors(), PloverNodes::entity));
    out.set("recipient", PartNodes.list(event.recipients(), PloverNodes::entity));
    out.set("event", PartNodes.strings(List.of(event.type().code())));
    out.set("mode", PartNodes.strings(event.mode().stream().toList()));
    out.set("context", PartNodes.strings(event.contexts()));
    out.put("quad_code", event.quad()).put("event_scale", event.intensity());
    out.set("event_text", PartNodes.strings(List.of(event.trigger().in(document.text()))));
    event.where().ifPresent(where -> out.set("event_loc", location(where)));
    size(out, event.harm());
    event.incident().ifPresent(id -> out.put("link", id));
    out.set("text_info", PartNodes.span(event.sentence()));
    out.set("cite_info", citation(document));
    return out.put("coder", "annalist " + event.evidence().rule());
  }

  private static void dates(ObjectNode out, When when) {
    boolean day = when.precision() == Precision.DAY;
    when.from().ifPresent(d -> out.put("date", d.toString()));
    when.to().filter(d -> !day).ifPresent(d -> out.put("enddate", d.toString()));
    when.partial().ifPresent(p -> out.put("comment", "year not given: " + p));
  }

  private static ObjectNode entity(Actor actor) {
    ObjectNode out = Json.object();
    actor.country().ifPresent(c -> out.put("code", c));
    String sectors = actor.sectors().stream().limit(SECTORS).collect(Collectors.joining());
    if (!sectors.isEmpty()) {
      out.put("sector", sectors);
    }
    return out.put("entity_text", actor.text()).put("identifier_text", actor.name());
  }

  private static ObjectNode location(Place place) {
    ObjectNode out = Json.object().put("extracted_place", place.text());
    out.put("resolved_place", place.name());
    place.geonames().ifPresent(id -> out.put("geonameid", id));
    place.point().ifPresent(p -> out.put("lat", p.latitude()).put("lon", p.longitude()));
    place.admin1().ifPresent(a -> out.put("province", a));
    place.country().ifPresent(c -> out.put("country_code", c));
    int resolution = resolution(place.precision());
    return resolution == 0 ? out : out.put("resolution", resolution);
  }

  private static int resolution(PlacePrecision precision) {
    return switch (precision) {
      case SITE -> 5;
      case SETTLEMENT, NEAR -> 4;
      case ADMIN2 -> 3;
      case ADMIN1 -> 2;
      case COUNTRY -> 1;
      case REGION, UNPLACED -> 0;
    };
  }

  private static void size(ObjectNode out, Harm harm) {
    Optional<Integer> dead = harm.killed().map(CountRange::min);
    Optional<Integer> injured = harm.injured().map(CountRange::min);
    if (dead.isPresent() || injured.isPresent()) {
      ObjectNode size = Json.object();
      dead.ifPresent(n -> size.put("dead", n));
      injured.ifPresent(n -> size.put("injured", n));
      out.set("size", size);
    }
  }

  private static ObjectNode citation(Document document) {
    ObjectNode out = Json.object().put("url", document.uri());
    document.title().ifPresent(t -> out.put("title", t));
    out.put("language", document.language());
    document.publisher().ifPresent(p -> out.put("publication", p));
    return out.put("codebook", "PLOVER").put("version", "2.0");
  }
}
