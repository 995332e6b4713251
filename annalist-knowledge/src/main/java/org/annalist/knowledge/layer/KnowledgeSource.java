package org.annalist.knowledge.layer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.actor.ActorKnowledge;

/**
 * Which knowledge to use: what ships, without some of its lists, and the layers of a folder.
 * Immutable and thread-safe.
 *
 * @param folder the layers
 * @param without names of built-in lists ("persons") and of layers to leave out
 */
public record KnowledgeSource(KnowledgeFolder folder, Set<String> without) {
  /** Copies the names. */
  public KnowledgeSource {
    without = Set.copyOf(without);
  }

  /**
   * The knowledge of a folder without some lists and layers.
   *
   * @throws IOException if the folder cannot be read
   * @throws IllegalArgumentException if there is no list or layer of such a name
   */
  public static KnowledgeSource of(Path path, Set<String> without) throws IOException {
    KnowledgeFolder folder = KnowledgeFolder.open(path);
    for (String name : without) {
      if (!ActorKnowledge.lists().contains(name) && !folder.has(name)) {
        throw new IllegalArgumentException(
            "no list or layer " + name + ", only " + ActorKnowledge.lists() + folder.names());
      }
    }
    return new KnowledgeSource(folder.without(without), without);
  }

  /** Whether this is just what ships. */
  public boolean isPlain() {
    return folder.isEmpty() && without.isEmpty();
  }

  /** What is known of actors. */
  public ActorKnowledge actors() throws IOException {
    return folder.over(ActorKnowledge.without(lists()));
  }

  private Set<String> lists() {
    return without.stream()
        .filter(ActorKnowledge.lists()::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All knowledge. */
  public Knowledge load() throws IOException {
    Knowledge plain = Knowledge.without(lists());
    return new Knowledge(
        plain.ontology(),
        folder.over(plain.lexicon()),
        folder.over(plain.actors()),
        plain.reporting(),
        folder.over(plain.places()),
        plain.learned());
  }

  /** What a run has to tell of its knowledge, by name: the layers and what was left out. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    folder
        .imported()
        .forEach(l -> versions.put("knowledge." + l.name(), l.source() + " sha256:" + l.sha256()));
    folder.own().forEach(name -> versions.put("knowledge." + name, "own table"));
    without.forEach(name -> versions.put("knowledge." + name, "left out"));
    return versions;
  }
}
