package org.annalist.record.format.internal;

import static org.annalist.record.format.internal.PartNodes.list;
import static org.annalist.record.format.internal.PartNodes.part;
import static org.annalist.record.format.internal.PartNodes.range;
import static org.annalist.record.format.internal.PartNodes.span;
import static org.annalist.record.format.internal.PartNodes.strings;
import static org.annalist.record.format.internal.PartNodes.text;

import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.record.CodedLine;
import org.annalist.record.DocumentInfo;
import tools.jackson.databind.node.ObjectNode;

/** JSON of a line, keys in the order of the format's description. Stateless and thread-safe. */
public final class Nodes {
  /** Name and version of the format. */
  public static final String SCHEMA = "annalist.coded/1";

  private Nodes() {}

  /** The whole line. */
  public static ObjectNode of(CodedLine line) {
    ObjectNode out = Json.object().put("schema", SCHEMA);
    out.set("document", document(line.document()));
    out.set("events", list(line.events(), e -> event(e, line)));
    out.set("incidents", list(line.incidents(), i -> incident(i, line)));
    out.set("claims", list(line.claims(), Nodes::claim));
    out.set("ledger", list(line.ledger(), l -> entry(l, line)));
    out.set("problems", list(line.problems(), PartNodes::problem));
    return out;
  }

  private static ObjectNode document(DocumentInfo info) {
    ObjectNode out = Json.object().put("id", info.id()).put("uri", info.uri());
    text(out, "title", info.title());
    text(out, "publisher", info.publisher());
    text(out, "published", info.published().map(Object::toString));
    return out.put("language", info.language())
        .put("sha256", info.sha256())
        .put("chars", info.chars());
  }

  private static ObjectNode event(Event event, CodedLine line) {
    ObjectNode out = Json.object().put("id", event.id()).put("type", event.type().code());
    text(out, "mode", event.mode());
    out.set("contexts", strings(event.contexts()));
    text(out, "cameo", event.cameo());
    out.put("quad", event.quad()).put("intensity", event.intensity());
    out.put("status", event.status().name());
    out.set("trigger", span(event.trigger(), line.quote(event.trigger())));
    out.set("sentence", span(event.sentence()));
    out.set("actors", list(event.actors(), PartNodes::actor));
    out.set("recipients", list(event.recipients(), PartNodes::actor));
    out.set("saidBy", list(event.saidBy(), PartNodes::attribution));
    part(out, "when", event.when(), PartNodes::when);
    part(out, "where", event.where(), PartNodes::where);
    harm(out, event.harm());
    out.put("confidence", fourDecimals(event.confidence().value())).put("core", event.core());
    out.put("rule", event.evidence().rule());
    text(out, "incident", event.incident());
    return out;
  }

  /** More would say nothing, and would not survive a change of the order of additions. */
  private static double fourDecimals(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static void harm(ObjectNode out, Harm harm) {
    out.set("killed", range(harm.killed()));
    out.set("injured", range(harm.injured()));
    out.set("victims", list(harm.victims(), PartNodes::actor));
    text(out, "weapon", harm.weapon());
  }

  private static ObjectNode incident(Incident incident, CodedLine line) {
    ObjectNode out = Json.object().put("id", incident.id());
    out.put("type", incident.type().code()).put("label", incident.label());
    part(out, "when", incident.when(), PartNodes::when);
    part(out, "where", incident.where(), PartNodes::where);
    harm(out, incident.harm());
    out.set("claimedBy", list(incident.claimedBy(), PartNodes::actor));
    out.set("blamedOn", list(incident.blamedOn(), PartNodes::blame));
    out.set("deniedBy", list(incident.deniedBy(), PartNodes::actor));
    out.set("mentions", list(incident.mentions(), m -> span(m, line.quote(m))));
    return out;
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode out = Json.object().put("stance", claim.stance().name());
    out.set("by", PartNodes.actor(claim.by()));
    part(out, "about", claim.about(), PartNodes::actor);
    out.put("start", claim.span().start()).put("end", claim.span().end());
    out.put("text", claim.text());
    text(out, "incident", claim.incident());
    out.set("candidates", strings(claim.candidates()));
    return out;
  }

  private static ObjectNode entry(LedgerEntry entry, CodedLine line) {
    ObjectNode out = Json.object().put("id", entry.id()).put("kind", entry.kind().name());
    out.set("by", PartNodes.actor(entry.by()));
    out.set("jointly", list(entry.jointly(), PartNodes::actor));
    part(out, "to", entry.to(), PartNodes::actor);
    out.set("what", span(entry.what(), line.quote(entry.what())));
    part(out, "when", entry.when(), PartNodes::when);
    out.set("saidBy", list(entry.saidBy(), PartNodes::attribution));
    text(out, "answers", entry.answers());
    return out;
  }
}
