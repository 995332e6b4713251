package org.annalist.lab;

import java.nio.charset.StandardCharsets;
import org.annalist.engine.Annalist;
import org.annalist.engine.run.CodedItem;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.reader.item.RawItem;

/**
 * The engine, given each line of documents as a record of a JSON lines file, so that the product's
 * own reader makes the document. Thread-safe.
 */
final class EngineCoding implements Coding {
  private static final String RECORD = "application/json";

  private final Annalist annalist;

  EngineCoding(Annalist annalist) {
    this.annalist = annalist;
  }

  @Override
  public Outcome<LinkedDocument> code(Fields document) {
    byte[] bytes = JsonLines.line(document).getBytes(StandardCharsets.UTF_8);
    Location where = Location.of("kit:" + document.text("id"));
    CodedItem item = annalist.code(new RawItem(where, RECORD, bytes));
    return item.linked()
        .map(linked -> Outcome.of(linked))
        .orElseGet(() -> Outcome.failed(item.problems()));
  }
}
