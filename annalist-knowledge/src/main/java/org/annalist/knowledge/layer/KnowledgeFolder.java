package org.annalist.knowledge.layer;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.ActorLayer;
import org.annalist.knowledge.actor.ActorTable;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceFile;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * A folder of knowledge: each sub-folder with a {@code layer.tsv} is an imported layer (by the name
 * of the folder, later names win), each {@code *.tsv} beside them is an actor table of one's own,
 * which wins over all. A folder that is not there is empty. Immutable and thread-safe.
 *
 * @param path the folder
 * @param imported the layers in it, the lowest first
 * @param own names of one's own tables, the lowest first
 */
public record KnowledgeFolder(Path path, List<LayerInfo> imported, List<String> own) {
  /** Copies the lists. */
  public KnowledgeFolder {
    imported = List.copyOf(imported);
    own = List.copyOf(own);
  }

  /**
   * Looks what is in a folder.
   *
   * @throws IOException if it cannot be read
   */
  public static KnowledgeFolder open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return new KnowledgeFolder(path, List.of(), List.of());
    }
    List<LayerInfo> imported = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (Path entry : sorted(path)) {
      String name = entry.getFileName().toString();
      if (Files.isRegularFile(entry.resolve(LayerInfo.FILE)) && !name.endsWith(".tmp")) {
        imported.add(LayerInfo.read(entry));
      } else if (name.endsWith(".tsv") && Files.isRegularFile(entry)) {
        own.add(name);
      }
    }
    return new KnowledgeFolder(path, imported, own);
  }

  private static List<Path> sorted(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    }
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return imported.isEmpty() && own.isEmpty();
  }

  /** Knowledge of actors with the layers of this folder on top; broken rows are its problems. */
  public ActorKnowledge over(ActorKnowledge below) throws IOException {
    List<ActorLayer> layers = new ArrayList<>();
    for (LayerInfo info : imported) {
      Path folder = path.resolve(info.name());
      add(layers, info.name(), folder.resolve(LayerWriter.ACTORS), false);
      add(layers, info.name(), folder.resolve(LayerWriter.ROLES), true);
    }
    for (String file : own) {
      add(layers, file, path.resolve(file), false);
    }
    return below.with(layers);
  }

  private static void add(List<ActorLayer> layers, String layer, Path file, boolean roles)
      throws IOException {
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        Table table = Table.read(file.toString(), reader);
        layers.add(roles ? ActorTable.roles(layer, table) : table(layer, table));
      }
    }
  }

  private static ActorLayer table(String layer, Table table) {
    boolean ours = table.columns().containsAll(List.of("kind", "name"));
    return ours
        ? ActorTable.read(layer, table)
        : new ActorLayer(
            layer,
            List.of(),
            List.of(
                Problem.warning(
                    ProblemCode.BROKEN_KNOWLEDGE_ROW,
                    Location.of(table.name()),
                    "the header names no columns kind and name",
                    "see doc/knowledge.md; the file was skipped")));
  }

  /** The event lexicon with the verbs of this folder on top; broken rows are its problems. */
  public EventLexicon over(EventLexicon below) throws IOException {
    EventLexicon all = below;
    for (LayerInfo info : imported) {
      Path file = path.resolve(info.name()).resolve(LayerWriter.VERBS);
      if (Files.isRegularFile(file)) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          all = all.withVerbs(Table.read(file.toString(), reader));
        }
      }
    }
    return all;
  }

  /** The gazetteer with the imported places of this folder on top. */
  public Gazetteer over(Gazetteer below) throws IOException {
    Gazetteer all = below;
    for (LayerInfo info : imported) {
      if (info.counts().getOrDefault("places", 0L) > 0) {
        all = all.with(PlaceFile.open(path.resolve(info.name())));
      }
    }
    return all;
  }

  /** Names of all layers and tables, the lowest first. */
  public List<String> names() {
    return Stream.concat(imported.stream().map(LayerInfo::name), own.stream()).toList();
  }

  /** Whether there is a layer or table of this name. */
  public boolean has(String name) {
    return names().contains(name);
  }

  /** The same folder without some of its layers and tables. */
  public KnowledgeFolder without(Set<String> names) {
    return new KnowledgeFolder(
        path,
        imported.stream().filter(i -> !names.contains(i.name())).toList(),
        own.stream().filter(o -> !names.contains(o)).toList());
  }
}
