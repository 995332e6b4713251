package org.annalist.knowledge.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.actor.Resolution;

/**
 * The formats that can be imported. Immutable and thread-safe.
 *
 * @param all in the order in which they are shown
 */
public record Importers(List<KnowledgeImporter> all) {
  /** Copies the list. */
  public Importers {
    all = List.copyOf(all);
  }

  /** All formats; offices told in words are understood by what is known of roles. */
  public static Importers standard(ActorKnowledge roles) {
    Function<String, List<String>> sectors = office -> sectors(roles.resolve(office));
    return new Importers(
        List.of(
            new OwnTable(),
            new PetrarchActors(),
            new PetrarchAgents(),
            new PetrarchVerbDictionary(),
            new OpenSanctions(sectors),
            new WikidataCsv(sectors),
            new WikidataJson(sectors),
            new GeoNamesDump()));
  }

  private static List<String> sectors(Resolution office) {
    return office.head().isEmpty() ? List.of() : office.sectors();
  }

  /** The importer of a format. */
  public Optional<KnowledgeImporter> named(String format) {
    return all.stream().filter(i -> i.format().equals(format)).findFirst();
  }

  /** The names of the formats. */
  public List<String> formats() {
    return all.stream().map(KnowledgeImporter::format).toList();
  }
}
