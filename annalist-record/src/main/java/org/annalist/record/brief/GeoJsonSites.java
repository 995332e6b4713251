package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.event.Place;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads points of a GeoJSON file (RFC 7946). Stateless and thread-safe. */
final class GeoJsonSites {
  private static final JsonMapper MAPPER = new JsonMapper();

  private GeoJsonSites() {}

  /** The points, and what is wrong with the features left out. */
  public static Outcome<List<Site>> read(String uri, String text, double usualKm) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return Outcome.failed(
          List.of(
              Problem.warning(
                  ProblemCode.BROKEN_SITE,
                  Location.line(uri, Math.max(1, line)),
                  "not JSON: " + e.getOriginalMessage(),
                  "")));
    }
    List<JsonNode> features = new ArrayList<>();
    if (root.path("features").isArray()) {
      root.path("features").forEach(features::add);
    } else {
      features.add(root);
    }
    List<Site> sites = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      try {
        sites.add(site(features.get(i), usualKm));
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.warning(
                ProblemCode.BROKEN_SITE,
                Location.of(uri).withRecord(i + 1L),
                e.getMessage(),
                "the feature was left out"));
      }
    }
    return Outcome.of(sites, problems);
  }

  private static Site site(JsonNode feature, double usualKm) {
    JsonNode geometry = feature.path("geometry");
    JsonNode at = geometry.path("coordinates");
    if (!geometry.path("type").asString("").equals("Point") || at.size() < 2) {
      throw new IllegalArgumentException("the feature is no point");
    }
    if (!at.get(0).isNumber() || !at.get(1).isNumber()) {
      throw new IllegalArgumentException("coordinates are no numbers: " + at);
    }
    JsonNode properties = feature.path("properties");
    return new Site(
        properties.path("name").asString("unnamed"),
        new Place.Point(at.get(1).asDouble(), at.get(0).asDouble()),
        properties.path("radius_km").asDouble(usualKm));
  }
}
