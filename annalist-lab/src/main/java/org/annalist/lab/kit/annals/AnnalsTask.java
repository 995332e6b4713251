package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.model.problem.Outcome;

/** The task {@code annals}: events, incidents and ledger of whole reports. Thread-safe. */
public final class AnnalsTask implements Task {
  private static final List<Measure> MEASURES =
      Stream.of(
              EventScorer.MEASURES.stream(),
              IncidentScorer.MEASURES.stream(),
              Stream.of(Clusters.MEASURE),
              LedgerScorer.MEASURES.stream())
          .flatMap(m -> m)
          .toList();

  private final Coding coding;

  /** A task that predicts with this engine. */
  public AnnalsTask(Coding coding) {
    this.coding = coding;
  }

  @Override
  public String name() {
    return "annals";
  }

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of(
        "event detection",
        "event type",
        "triple exact",
        "triple overlap",
        "status",
        "said_by country+sector",
        "date",
        "place country",
        "incident detection",
        "ledger detection",
        "ledger kind+by+to");
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    return coding.code(document).map(linked -> AnnalsPrediction.of(document, linked));
  }

  @Override
  public List<Fields> link(List<Prediction> predictions) {
    return AnnalsKeys.across(predictions);
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    Clusters clusters = new Clusters();
    List<DocumentScore> scores = cases.stream().map(c -> score(c, clusters)).toList();
    Map<String, Tally> clustered = clusters.tallies();
    return scores.stream()
        .map(s -> s.with(Clusters.MEASURE.name(), clustered.getOrDefault(s.id(), Tally.zero())))
        .toList();
  }

  private static DocumentScore score(Case one, Clusters clusters) {
    KitText text = KitText.of(one.document());
    Matched events = EventScorer.match(text, one.gold(), one.prediction());
    Matched incidents = IncidentScorer.match(text, one.gold(), one.prediction());
    Matched ledger = LedgerScorer.match(text, one.gold(), one.prediction());
    Tallies tallies = new Tallies();
    EventScorer.count(events, tallies);
    IncidentScorer.count(incidents, tallies);
    LedgerScorer.count(ledger, tallies);
    clusters.add(one.id(), incidents);
    AnnalsDecisions decisions = new AnnalsDecisions(one.id(), text);
    List<Decision> all = new ArrayList<>(decisions.events(events));
    all.addAll(decisions.incidents(incidents));
    all.addAll(decisions.ledger(ledger));
    return new DocumentScore(one.id(), tallies.counts(), all);
  }
}
