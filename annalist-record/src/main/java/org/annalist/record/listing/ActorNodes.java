package org.annalist.record.listing;

import org.annalist.model.event.Actor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Actors as JSON objects. Stateless and thread-safe. */
final class ActorNodes {
  private ActorNodes() {}

  static ObjectNode of(Actor actor) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", actor.name());
    actor.country().ifPresent(c -> node.put("country", c));
    ArrayNode sectors = node.putArray("sectors");
    actor.sectors().forEach(sectors::add);
    return node;
  }
}
