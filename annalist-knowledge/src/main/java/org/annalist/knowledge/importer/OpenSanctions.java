package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entities of OpenSanctions in the FollowTheMoney format, one JSON object per line. Persons
 * and organisations are taken with their names, countries, topics and positions; links between
 * entities (occupancies, memberships) are counted and left out.
 */
final class OpenSanctions implements KnowledgeImporter {
  private static final Map<String, String> KINDS =
      Map.of(
          "Person", "person",
          "Organization", "organisation",
          "PublicBody", "body",
          "Company", "organisation",
          "LegalEntity", "organisation");
  private static final Map<String, String> TOPICS =
      Map.of(
          "crime.terror", "REB",
          "crime", "CRM",
          "crime.traffick", "CRM",
          "gov.judicial", "JUD",
          "role.judge", "JUD",
          "role.spy", "SPY",
          "gov.security", "SPY",
          "mil", "MIL",
          "pol.party", "PTY",
          "role.journo", "JRN");
  private static final Set<String> OFFICES = Set.of("role.pep", "gov", "gov.head", "gov.executive");

  private final JsonMapper json = new JsonMapper();
  private final Countries countries = new Countries();
  private final Function<String, List<String>> sectorsOf;

  /** An importer that understands positions with this. */
  OpenSanctions(Function<String, List<String>> sectorsOf) {
    this.sectorsOf = sectorsOf;
  }

  @Override
  public String format() {
    return "opensanctions";
  }

  @Override
  public String description() {
    return "OpenSanctions entities.ftm.json (FollowTheMoney, one JSON object per line)";
  }

  @Override
  public String licence() {
    return "OpenSanctions: free for non-commercial use, businesses need a licence";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    long[] left = new long[1];
    Lines.each(
        in,
        sink,
        (line, number) -> {
          if (!line.isBlank() && !entity(file, line, number, sink)) {
            left[0]++;
          }
        });
    if (left[0] > 0) {
      sink.problem(
          Problem.info(
              ProblemCode.BROKEN_KNOWLEDGE_ROW,
              Location.of(file),
              left[0] + " entities that are neither persons nor organisations were left out",
              "dated offices come with the format wikidata"));
    }
  }

  private boolean entity(String file, String line, long number, ImportSink sink)
      throws IOException {
    JsonNode entity;
    try {
      entity = json.readTree(line);
    } catch (JacksonException e) {
      sink.problem(Lines.skipped(file, number, "no JSON: " + e.getOriginalMessage()));
      return true;
    }
    String kind = KINDS.getOrDefault(entity.path("schema").asString(""), "");
    String name = entity.path("caption").asString("").strip();
    if (kind.isEmpty()) {
      return false;
    }
    if (name.isEmpty()) {
      sink.problem(Lines.skipped(file, number, "an entity without a caption"));
      return true;
    }
    sink.actor(row(kind, name, entity.path("properties")));
    return true;
  }

  private ActorRow row(String kind, String name, JsonNode properties) {
    Set<String> aliases = new LinkedHashSet<>(texts(properties, "name"));
    aliases.addAll(texts(properties, "alias"));
    aliases.remove(name);
    aliases.removeIf(a -> a.contains("|") || a.isBlank());
    List<String> places = new ArrayList<>(texts(properties, "country"));
    places.addAll(texts(properties, "nationality"));
    places.addAll(texts(properties, "jurisdiction"));
    List<String> codes =
        places.stream().flatMap(c -> countries.three(c).stream()).distinct().limit(1).toList();
    List<String> positions = texts(properties, "position");
    return new ActorRow(
        kind,
        name.replace('|', '/'),
        List.copyOf(aliases),
        codes,
        sectors(texts(properties, "topics"), positions),
        "",
        "",
        positions.isEmpty() ? "" : positions.get(0));
  }

  private List<String> sectors(List<String> topics, List<String> positions) {
    for (String position : positions) {
      List<String> told = sectorsOf.apply(position);
      if (!told.isEmpty()) {
        return told;
      }
    }
    for (String topic : topics) {
      if (TOPICS.containsKey(topic)) {
        return List.of(TOPICS.get(topic));
      }
    }
    return topics.stream().anyMatch(OFFICES::contains) ? List.of("GOV") : List.of();
  }

  private static List<String> texts(JsonNode properties, String name) {
    List<String> out = new ArrayList<>();
    properties.path(name).forEach(v -> out.add(v.asString("").strip()));
    return out;
  }
}
