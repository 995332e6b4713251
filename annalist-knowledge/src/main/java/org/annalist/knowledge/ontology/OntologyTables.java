package org.annalist.knowledge.ontology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;

/** The rows of the ontology as they stand in its files. */
record OntologyTables(
    List<TypeEntry> types,
    List<ModeEntry> modes,
    List<CodeEntry> contexts,
    List<CodeEntry> sectors,
    List<CodeEntry> nonStates,
    List<CameoEntry> cameo) {

  static OntologyTables load() {
    return new OntologyTables(
        rows("types.tsv").stream().map(OntologyTables::type).toList(),
        rows("modes.tsv").stream().map(OntologyTables::mode).toList(),
        codes("contexts.tsv", "context", "group", "definition"),
        codes("sectors.tsv", "code", "frequency", "definition"),
        codes("nonstate.tsv", "code", "name", "name"),
        rows("cameo.tsv").stream().map(OntologyTables::cameoCode).toList());
  }

  private static List<Row> rows(String name) {
    return Table.resource(Ontology.class, name).rows();
  }

  private static TypeEntry type(Row row) {
    return new TypeEntry(
        new EventType(row.get("type")),
        Integer.parseInt(row.get("quad")),
        Double.parseDouble(row.get("score")),
        row.get("recipient_required").equals("yes"),
        row.get("definition"),
        row.get("coding_rules"),
        row.get("cameo_roots"));
  }

  private static ModeEntry mode(Row row) {
    OptionalDouble score =
        row.find("score")
            .map(s -> OptionalDouble.of(Double.parseDouble(s)))
            .orElse(OptionalDouble.empty());
    return new ModeEntry(
        new EventType(row.get("type")), row.get("mode"), score, row.get("definition"));
  }

  private static List<CodeEntry> codes(String file, String code, String group, String definition) {
    return rows(file).stream()
        .map(r -> new CodeEntry(r.get(code), r.get(group), r.get(definition)))
        .toList();
  }

  private static CameoEntry cameoCode(Row row) {
    Optional<EventType> type = row.find("type").map(EventType::new);
    return new CameoEntry(
        row.get("code"),
        row.get("root"),
        row.get("label"),
        Integer.parseInt(row.get("quad")),
        Double.parseDouble(row.get("goldstein")),
        type,
        row.find("mode"),
        row.list("contexts"));
  }
}
