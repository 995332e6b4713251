package org.annalist.knowledge.layer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.knowledge.importer.ActorRow;
import org.annalist.knowledge.importer.ImportSink;
import org.annalist.knowledge.importer.RoleRow;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.place.PlaceFileWriter;
import org.annalist.knowledge.place.SourcePlace;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.Severity;

/**
 * Writes a layer row by row: {@code actors.tsv}, {@code roles.tsv}, {@code verbs.tsv} and the files
 * of places, those that have rows. Used by one thread; close it in the end.
 */
final class LayerWriter implements ImportSink, AutoCloseable {
  static final String ACTORS = "actors.tsv";
  static final String ROLES = "roles.tsv";
  static final String VERBS = "verbs.tsv";
  private static final String ACTOR_HEADER =
      "kind\tname\taliases\tcountry\tsectors\tfrom\tto\tnote\tparent\n";
  private static final String ROLE_HEADER = "word\tplural\tsectors\tkind\tcountry\n";

  private final Path folder;
  private final Consumer<Problem> problems;
  private final Consumer<Long> progress;
  private Optional<BufferedWriter> actors = Optional.empty();
  private Optional<BufferedWriter> roles = Optional.empty();
  private Optional<BufferedWriter> verbs = Optional.empty();
  private Optional<PlaceFileWriter> places = Optional.empty();
  private long lines;
  private long actorRows;
  private long roleRows;
  private long verbRows;
  private long skipped;

  LayerWriter(Path folder, Consumer<Problem> problems, Consumer<Long> progress) {
    this.folder = folder;
    this.problems = problems;
    this.progress = progress;
  }

  @Override
  public void actor(ActorRow row) throws IOException {
    if (actors.isEmpty()) {
      actors = Optional.of(open(ACTORS, ACTOR_HEADER));
    }
    write(
        actors.get(),
        row.kind(),
        row.name(),
        joined(row.aliases()),
        joined(row.country()),
        joined(row.sectors()),
        row.from(),
        row.to(),
        row.note(),
        row.parent());
    actorRows++;
  }

  @Override
  public void role(RoleRow row) throws IOException {
    if (roles.isEmpty()) {
      roles = Optional.of(open(ROLES, ROLE_HEADER));
    }
    write(roles.get(), row.word(), row.plural(), joined(row.sectors()), "person", row.country());
    roleRows++;
  }

  @Override
  public void verb(VerbRow row) throws IOException {
    if (verbs.isEmpty()) {
      verbs = Optional.of(open(VERBS, String.join("\t", VerbRow.HEADER) + "\n"));
    }
    write(verbs.get(), row.cells().toArray(String[]::new));
    verbRows++;
  }

  @Override
  public void place(SourcePlace place) throws IOException {
    if (places.isEmpty()) {
      places = Optional.of(new PlaceFileWriter(folder));
    }
    places.get().add(place);
  }

  @Override
  public void problem(Problem problem) {
    skipped += problem.severity() == Severity.INFO ? 0 : 1;
    problems.accept(problem);
  }

  @Override
  public void line() {
    lines++;
    progress.accept(lines);
  }

  /** Rows by what they are. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("lines", lines);
    counts.put("actors", actorRows);
    counts.put("roles", roleRows);
    counts.put("verbs", verbRows);
    counts.put("places", places.map(PlaceFileWriter::count).orElse(0L));
    counts.put("skipped", skipped);
    return counts;
  }

  private BufferedWriter open(String file, String header) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8);
    out.write(header);
    return out;
  }

  private static String joined(List<String> parts) {
    return String.join("|", parts);
  }

  private static void write(BufferedWriter out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(cells[i].replaceAll("\\s+", " ").strip());
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    if (actors.isPresent()) {
      actors.get().close();
    }
    if (roles.isPresent()) {
      roles.get().close();
    }
    if (verbs.isPresent()) {
      verbs.get().close();
    }
    if (places.isPresent()) {
      places.get().close();
    }
  }
}
