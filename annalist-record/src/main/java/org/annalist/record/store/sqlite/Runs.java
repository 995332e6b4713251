package org.annalist.record.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.model.Ids;
import org.annalist.model.run.RunManifest;
import org.annalist.record.store.Change;

/** Keeps how runs were made and what became of their inputs. */
final class Runs {
  private static final String COMPONENT = "COMPONENT";
  private static final String CONFIGURATION = "CONFIGURATION";

  private final Database db;

  Runs(Database db) {
    this.db = db;
  }

  Change add(RunManifest run) {
    if (!run.isComplete()) {
      throw new IllegalArgumentException("inputs unaccounted for in " + run);
    }
    String id = Ids.of("run", run.toString());
    if (db.number("SELECT count(*) AS n FROM run WHERE id = ?", id) > 0) {
      return Change.UNCHANGED;
    }
    db.run(
        "INSERT INTO run (id, version, read, coded, empty, quarantined) VALUES (?,?,?,?,?,?)",
        id,
        run.version(),
        run.read(),
        run.coded(),
        run.empty(),
        run.quarantined());
    long no = db.number("SELECT no AS n FROM run WHERE id = ?", id);
    settings(no, COMPONENT, run.components());
    settings(no, CONFIGURATION, run.configuration());
    return Change.ADDED;
  }

  private void settings(long run, String kind, Map<String, String> settings) {
    settings.forEach(
        (name, value) ->
            db.run("INSERT INTO run_setting VALUES (?,?,?,?)", run, kind, name, value));
  }

  List<RunManifest> all() {
    return db.query(
        r ->
            new RunManifest(
                r.text("version"),
                settings(r.number("no"), COMPONENT),
                settings(r.number("no"), CONFIGURATION),
                r.number("read"),
                r.number("coded"),
                r.number("empty"),
                r.number("quarantined")),
        "SELECT * FROM run ORDER BY no");
  }

  private Map<String, String> settings(long run, String kind) {
    Map<String, String> out = new TreeMap<>();
    db.query(
            r -> Map.entry(r.text("name"), r.text("value")),
            "SELECT name, value FROM run_setting WHERE run = ? AND kind = ?",
            run,
            kind)
        .forEach(e -> out.put(e.getKey(), e.getValue()));
    return out;
  }
}
