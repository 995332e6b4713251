package org.annalist.record.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LedgerSource;
import org.annalist.model.link.LinkPart;
import org.annalist.record.brief.CsvLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ledger items as lines; their age counts to a day that is given. Stateless and thread-safe. */
public final class LedgerListing {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "standing",
          "days_open",
          "since",
          "by",
          "by_country",
          "to",
          "to_country",
          "what",
          "said_by",
          "reports",
          "links",
          "document",
          "start",
          "end");

  private LedgerListing() {}

  /** The header line of {@link #csv}. */
  public static String header() {
    return CsvLine.of(COLUMNS);
  }

  /** One row of CSV. */
  public static String csv(LedgerItem item, LocalDate asOf) {
    LedgerSource first = item.first();
    OptionalLong days = item.daysOpen(asOf);
    return CsvLine.of(
        List.of(
            item.id(),
            item.kind().name(),
            item.standing().name(),
            days.isPresent() ? String.valueOf(days.getAsLong()) : "",
            item.since().map(LocalDate::toString).orElse(""),
            item.by().name(),
            item.by().country().orElse(""),
            item.to().map(Actor::name).orElse(""),
            item.to().flatMap(Actor::country).orElse(""),
            first.words(),
            first.entry().saidBy().stream()
                .map(a -> a.speaker().name())
                .collect(Collectors.joining("; ")),
            String.valueOf(item.sources().size()),
            item.links().stream()
                .map(l -> l.kind() + " " + l.item().orElse(l.document()))
                .collect(Collectors.joining("; ")),
            first.document(),
            String.valueOf(first.entry().what().start()),
            String.valueOf(first.entry().what().end())));
  }

  /** One JSON object in a line. */
  public static String json(LedgerItem item, LocalDate asOf) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", item.id())
            .put("kind", item.kind().name())
            .put("standing", item.standing().name());
    item.since().ifPresent(d -> node.put("since", d.toString()));
    item.daysOpen(asOf).ifPresent(d -> node.put("daysOpen", d));
    node.set("by", ActorNodes.of(item.by()));
    item.to().ifPresent(t -> node.set("to", ActorNodes.of(t)));
    ArrayNode sources = node.putArray("sources");
    item.sources().forEach(s -> source(sources.addObject(), s));
    ArrayNode links = node.putArray("links");
    item.links().forEach(l -> link(links.addObject(), l));
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static void source(ObjectNode node, LedgerSource source) {
    node.put("document", source.document()).put("uri", source.uri());
    source.publisher().ifPresent(p -> node.put("publisher", p));
    source.published().ifPresent(d -> node.put("published", d.toString()));
    node.put("start", source.entry().what().start())
        .put("end", source.entry().what().end())
        .put("what", source.words());
  }

  private static void link(ObjectNode node, LedgerLink link) {
    node.put("kind", link.kind().name());
    link.item().ifPresent(i -> node.put("item", i));
    node.put("document", link.document())
        .put("start", link.span().start())
        .put("end", link.span().end())
        .put("words", link.words())
        .put("confidence", Math.round(link.confidence() * 100) / 100.0);
    ArrayNode reasons = node.putArray("reasons");
    for (LinkPart part : link.parts()) {
      reasons
          .addObject()
          .put("words", part.words())
          .put("weight", Math.round(part.weight() * 100) / 100.0);
    }
  }
}
