package org.annalist.lab.kit.actors;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Task;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.problem.Outcome;

/** The task {@code actor_resolution}. Thread-safe. */
public final class ActorsTask implements Task {
  private static final List<String> ASSERTED = List.of("country", "code_1", "code_2");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WRITTEN_DATE = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private final Resolving resolving;

  /** A task that predicts with this knowledge. */
  public ActorsTask(Resolving resolving) {
    this.resolving = resolving;
  }

  @Override
  public String name() {
    return "actor_resolution";
  }

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.share("all"),
        Measure.share("country"),
        Measure.share("code_1"),
        Measure.share("code_2"));
  }

  @Override
  public List<String> headline() {
    return List.of("all", "country", "code_1");
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    Resolving.Resolved found =
        resolving.resolve(
            document.text("actor"), document.text("context"), date(document.text("date")));
    FieldsBuilder out =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .put("country", found.country())
            .put("code_1", sector(found, 0))
            .put("code_2", sector(found, 1));
    int items = found.country().isEmpty() && found.sectors().isEmpty() ? 0 : 1;
    return Outcome.of(new Prediction(out.build(), items));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(ActorsTask::score).toList();
  }

  private static DocumentScore score(Case one) {
    Fields gold = one.gold().object("gold").orElse(Fields.none());
    Fields given = one.prediction().object("gold").orElse(one.prediction());
    Tallies tallies = new Tallies();
    boolean all = true;
    for (String field : ASSERTED) {
      if (gold.has(field)) {
        boolean right = gold.strings(field).contains(first(given, field));
        all &= right;
        tallies.add(field, Tally.share(right ? 1 : 0, 1));
      }
    }
    tallies.add("all", Tally.share(all ? 1 : 0, 1));
    String words = one.gold().text("actor") + " | " + one.gold().text("context");
    Decision decision =
        new Decision(
            one.id(),
            "actor",
            all ? Verdict.HIT : Verdict.PARTLY,
            gold.values().toString(),
            given.values().toString(),
            words + " | " + one.gold().text("date"));
    return new DocumentScore(one.id(), tallies.counts(), List.of(decision));
  }

  private static String first(Fields given, String field) {
    return given.strings(field).stream().findFirst().orElse("");
  }

  private static String sector(Resolving.Resolved found, int index) {
    return index < found.sectors().size() ? found.sectors().get(index) : "";
  }

  private static Optional<LocalDate> date(String text) {
    if (ISO_DATE.matcher(text).matches()) {
      return Optional.of(LocalDate.parse(text));
    }
    return WRITTEN_DATE.matcher(text).matches()
        ? Optional.of(LocalDate.parse(text, WRITTEN))
        : Optional.empty();
  }
}
