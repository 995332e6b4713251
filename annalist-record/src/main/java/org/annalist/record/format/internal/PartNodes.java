package org.annalist.record.format.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Blame;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON of the parts that events, incidents, claims and ledger entries share. Stateless. */
final class PartNodes {
  private PartNodes() {}

  static ObjectNode actor(Actor actor) {
    ObjectNode out = speaker(actor);
    text(out, "entity", actor.entity());
    return out;
  }

  private static ObjectNode speaker(Actor actor) {
    ObjectNode out = words(actor.text(), actor.span());
    out.put("name", actor.name());
    text(out, "country", actor.country());
    out.set("sectors", strings(actor.sectors()));
    return out;
  }

  static ObjectNode attribution(Attribution link) {
    return speaker(link.speaker()).put("verb", link.verb()).put("stance", link.stance().name());
  }

  static ObjectNode blame(Blame blame) {
    ObjectNode out = Json.object();
    out.set("actor", actor(blame.actor()));
    out.set("by", actor(blame.by()));
    return out;
  }

  static ObjectNode when(When when) {
    ObjectNode out = Json.object();
    if (when.partial().isPresent()) {
      text(out, "partial", when.partial());
    } else {
      text(out, "from", when.from().map(Object::toString));
      text(out, "to", when.to().map(Object::toString));
    }
    out.put("precision", Names.lower(when.precision()));
    return place(out, when.text(), when.span());
  }

  static ObjectNode where(Place place) {
    ObjectNode out = words(place.text(), place.span());
    out.put("name", place.name());
    text(out, "country", place.country());
    text(out, "admin1", place.admin1());
    out.set("lat", number(place.point().map(Place.Point::latitude)));
    out.set("lon", number(place.point().map(Place.Point::longitude)));
    if (place.geonames().isPresent()) {
      out.put("geonames", place.geonames().getAsLong());
    } else {
      out.putNull("geonames");
    }
    return out.put("precision", Names.lower(place.precision()));
  }

  static JsonNode range(Optional<CountRange> range) {
    return range
        .<JsonNode>map(r -> JsonNodeFactory.instance.arrayNode().add(r.min()).add(r.max()))
        .orElseGet(JsonNodeFactory.instance::nullNode);
  }

  static ObjectNode problem(Problem problem) {
    Location at = problem.where();
    ObjectNode where = Json.object().put("uri", at.uri());
    known(where, "record", at.record());
    known(where, "byte", at.byteOffset());
    known(where, "line", at.line());
    known(where, "column", at.column());
    ObjectNode out = Json.object();
    out.put("code", problem.code().id()).put("severity", problem.severity().name());
    out.set("where", where);
    return out.put("message", problem.message()).put("hint", problem.hint());
  }

  private static void known(ObjectNode out, String key, long value) {
    if (value >= 0) {
      out.put(key, value);
    }
  }

  /** {@code text, start, end}: words first, as in every part that is words. */
  static ObjectNode words(String text, Span span) {
    return place(Json.object(), text, span);
  }

  private static ObjectNode place(ObjectNode out, String text, Span span) {
    return out.put("text", text).put("start", span.start()).put("end", span.end());
  }

  /** {@code start, end, text}: place first, as in everything that is a place in the text. */
  static ObjectNode span(Span span, String text) {
    return span(span).put("text", text);
  }

  static ObjectNode span(Span span) {
    return Json.object().put("start", span.start()).put("end", span.end());
  }

  static void text(ObjectNode out, String key, Optional<String> value) {
    if (value.isPresent()) {
      out.put(key, value.get());
    } else {
      out.putNull(key);
    }
  }

  static <T> void part(
      ObjectNode out, String key, Optional<T> value, Function<T, ? extends JsonNode> node) {
    if (value.isPresent()) {
      out.set(key, node.apply(value.get()));
    } else {
      out.putNull(key);
    }
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    values.forEach(out::add);
    return out;
  }

  static <T> ArrayNode list(List<T> values, Function<T, ? extends JsonNode> node) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    values.forEach(v -> out.add(node.apply(v)));
    return out;
  }

  private static JsonNode number(Optional<Double> value) {
    return value
        .<JsonNode>map(JsonNodeFactory.instance::numberNode)
        .orElseGet(JsonNodeFactory.instance::nullNode);
  }
}
