package org.annalist.record.format;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Status;
import org.annalist.record.format.internal.Json;
import org.annalist.record.format.internal.PloverNodes;

/**
 * PLOVER 2.0 JSON lines: one object for each event, keys as in the PLOVER manual. PLOVER has no
 * status, so only events that happened or are going on are written; a promise is the AGREE of the
 * day it was made. {@code date} is left out when the report does not give a full date, never filled
 * in. Stateless and thread-safe.
 */
public final class PloverFormat implements OutputFormat {
  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String description() {
    return "PLOVER 2.0 events as JSON lines, for tools of the field";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public String extension() {
    return "plover.jsonl";
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "who says so",
        "events that did not, may not or are only going to happen",
        "dates of which the year is open",
        "the upper end of casualty figures",
        "claims, incidents apart from their id, and the ledger");
  }

  @Override
  public String write(LinkedDocument document) {
    return document.events().stream()
        .filter(e -> e.status() == Status.HAPPENED || e.status() == Status.ONGOING)
        .map(e -> Json.line(PloverNodes.of(e, document.document())))
        .collect(Collectors.joining());
  }
}
