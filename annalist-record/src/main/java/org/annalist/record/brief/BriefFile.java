package org.annalist.record.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads a saved question. An unknown key, a wrong kind of value or a date that is none is told with
 * its line, and nothing is guessed. The keys are in {@code doc/brief.md}. Stateless and
 * thread-safe.
 */
public final class BriefFile {
  private static final List<String> KEYS = List.of("title", "protect", "where", "types", "period");
  private static final List<String> PROTECT =
      List.of("nationalities", "sectors", "organisations", "actors");
  private static final List<String> WHERE = List.of("countries", "sites", "radius_km");
  private static final List<String> PERIOD = List.of("from", "to", "days");
  private static final double USUAL_KM = 20;

  private final String uri;
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private BriefFile(String uri, Path folder) {
    this.uri = uri;
    this.folder = folder;
  }

  /** The question of a file; files it names are looked for beside it. */
  public static Outcome<BriefQuestion> read(Path file) {
    try {
      String text = Files.readString(file);
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      return parse(file.toString(), text, folder);
    } catch (IOException e) {
      return Outcome.failed(
          List.of(
              Problem.error(
                  ProblemCode.BROKEN_QUESTION,
                  Location.of(file.toString()),
                  "cannot be read: " + e.getClass().getSimpleName(),
                  "is the path right?")));
    }
  }

  /** The question in a text. */
  static Outcome<BriefQuestion> parse(String uri, String text, Path folder) {
    BriefFile file = new BriefFile(uri, folder);
    Optional<BriefQuestion> question =
        YamlMap.read(uri, text, file.problems).flatMap(file::question);
    return question.isPresent()
        ? Outcome.of(question.get(), file.problems)
        : Outcome.failed(file.problems);
  }

  private Optional<BriefQuestion> question(YamlMap map) {
    map.allow(KEYS);
    YamlMap protect = map.map("protect");
    protect.allow(PROTECT);
    YamlMap where = map.map("where");
    where.allow(WHERE);
    YamlMap period = map.map("period");
    period.allow(PERIOD);
    List<Site> sites = sites(where);
    List<String> countries = codes(where, "countries");
    List<String> nationalities = codes(protect, "nationalities");
    Optional<LocalDate> from = date(period, "from");
    Optional<LocalDate> to = date(period, "to");
    Optional<String> title = map.text("title");
    if (title.isEmpty() || title.get().isBlank()) {
      map.complain("title", "a question needs a title");
    }
    int days = (int) period.number("days").orElse(BriefQuestion.USUAL_DAYS);
    if (problems.stream().anyMatch(p -> p.code() == ProblemCode.BROKEN_QUESTION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BriefQuestion(
              title.orElseThrow(),
              nationalities,
              protect.list("sectors"),
              protect.list("organisations"),
              protect.list("actors"),
              countries,
              sites,
              map.list("types"),
              from,
              to,
              days));
    } catch (IllegalArgumentException e) {
      period.complain("from", e.getMessage());
      return Optional.empty();
    }
  }

  private List<String> codes(YamlMap map, String key) {
    List<String> codes = map.list(key);
    for (String code : codes) {
      if (!code.matches("[A-Z]{3}")) {
        map.complain(key, "not an alpha-3 code such as PAK: " + code);
      }
    }
    return codes;
  }

  private Optional<LocalDate> date(YamlMap map, String key) {
    return map.text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                map.complain(key, "not a day such as 2022-06-30: " + text);
                return Optional.empty();
              }
            });
  }

  private List<Site> sites(YamlMap where) {
    double km = where.number("radius_km").orElse(USUAL_KM);
    if (!(km > 0)) {
      where.complain("radius_km", "not above 0: " + km);
      return List.of();
    }
    return where.text("sites").map(name -> sites(where, name, km)).orElse(List.of());
  }

  private List<Site> sites(YamlMap where, String name, double km) {
    Path file = folder.resolve(name);
    try {
      Outcome<List<Site>> outcome = SitesFile.read(file.toString(), Files.readString(file), km);
      problems.addAll(outcome.problems());
      if (outcome.value().isEmpty()) {
        where.complain("sites", "no places could be read from " + name);
      }
      return outcome.value().orElse(List.of());
    } catch (IOException e) {
      where.complain("sites", "the file of places cannot be read: " + file);
      return List.of();
    }
  }
}
