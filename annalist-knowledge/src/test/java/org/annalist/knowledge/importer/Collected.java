package org.annalist.knowledge.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.place.SourcePlace;
import org.annalist.model.problem.Problem;

/** A sink that keeps all, for tests. */
final class Collected implements ImportSink {
  final List<ActorRow> actors = new ArrayList<>();
  final List<RoleRow> roles = new ArrayList<>();
  final List<VerbRow> verbs = new ArrayList<>();
  final List<SourcePlace> places = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  long lines;

  /** What an importer makes of a text. */
  static Collected from(KnowledgeImporter importer, String text) {
    Collected sink = new Collected();
    try {
      importer.read("file", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sink;
  }

  @Override
  public void actor(ActorRow row) {
    actors.add(row);
  }

  @Override
  public void role(RoleRow row) {
    roles.add(row);
  }

  @Override
  public void verb(VerbRow row) {
    verbs.add(row);
  }

  @Override
  public void place(SourcePlace place) {
    places.add(place);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.toString());
  }

  @Override
  public void line() {
    lines++;
  }
}
