package org.annalist.lab.kit.ecbplus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.json.JsonLines;
import org.annalist.linker.story.EventMentions;
import org.annalist.linker.story.EventMentions.Mention;
import org.annalist.linker.story.Stories;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/**
 * The task {@code ecbplus}. The gold gives away where the mentions of events stand, as in the
 * papers on this corpus, and nothing else; scored are those in curated sentences. Thread-safe.
 */
public final class EcbPlusTask implements Task {
  private static final List<Measure> MEASURES =
      Stream.of("docs", "mentions").flatMap(t -> ClusterScorer.measures(t).stream()).toList();

  private final Stories stories = Stories.builtIn();
  private final EventMentions mentions = EventMentions.builtIn();

  @Override
  public String name() {
    return "ecbplus";
  }

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of("docs CoNLL", "docs pairwise", "mentions CoNLL");
  }

  @Override
  public List<Fields> inputs(List<Fields> documents, List<Fields> gold) {
    Map<String, Fields> answers = JsonLines.byId(gold);
    return documents.stream()
        .map(d -> given(d, answers.getOrDefault(d.text("id"), Fields.none())))
        .toList();
  }

  private static Fields given(Fields document, Fields gold) {
    List<Fields> places =
        gold.objects("mentions").stream()
            .filter(m -> !m.isFalse("event"))
            .map(
                m -> new FieldsBuilder().put("m", m.text("m")).put("words", m.text("text")).build())
            .toList();
    return new FieldsBuilder()
        .put("id", document.text("id"))
        .put("text", document.text("text"))
        .objects("mentions", places)
        .build();
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    Document report =
        Document.builder(document.text("text"))
            .id(document.text("id"))
            .uri("kit:" + document.text("id"))
            .build();
    LinkedDocument uncoded =
        new LinkedDocument(report, List.of(), List.of(), List.of(), List.of(), List.of());
    return Outcome.of(
        new Prediction(document, document.objects("mentions").size(), Optional.of(uncoded)));
  }

  @Override
  public List<Fields> link(List<Prediction> predictions) {
    Map<String, String> story =
        stories.of(
            predictions.stream()
                .flatMap(p -> p.linked().stream())
                .map(LinkedDocument::document)
                .toList());
    List<Mention> all = new ArrayList<>();
    for (Prediction one : predictions) {
      String of = story.getOrDefault(one.fields().text("id"), "");
      one.fields()
          .objects("mentions")
          .forEach(m -> all.add(new Mention(m.text("m"), of, m.text("words"))));
    }
    Map<String, String> events = mentions.of(all);
    return predictions.stream().map(p -> line(p.fields(), story, events)).toList();
  }

  private static Fields line(Fields input, Map<String, String> story, Map<String, String> events) {
    String id = input.text("id");
    List<Fields> chains =
        input.objects("mentions").stream()
            .map(m -> m.text("m"))
            .map(
                m ->
                    new FieldsBuilder().put("m", m).put("chain", events.getOrDefault(m, m)).build())
            .toList();
    return new FieldsBuilder()
        .put("id", id)
        .put("incident", story.getOrDefault(id, id))
        .objects("mentions", chains)
        .build();
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    ClusterScorer docs = new ClusterScorer("docs");
    ClusterScorer events = new ClusterScorer("mentions");
    for (Case one : cases) {
      String given = one.prediction().maybe("incident").orElse("single " + one.id());
      docs.add(one.id(), one.id(), one.gold().text("incident"), given);
      Map<String, String> chains = new HashMap<>();
      one.prediction().objects("mentions").forEach(m -> chains.put(m.text("m"), m.text("chain")));
      for (Fields mention : one.gold().objects("mentions")) {
        if (!mention.isFalse("event") && !mention.isFalse("curated")) {
          String id = mention.text("m");
          String chain = chains.getOrDefault(id, "single " + id);
          events.add(one.id(), id, mention.text("chain"), chain);
        }
      }
    }
    Map<String, Tallies> tallies = new HashMap<>();
    docs.count(tallies);
    events.count(tallies);
    return cases.stream()
        .map(
            c ->
                new DocumentScore(
                    c.id(), tallies.getOrDefault(c.id(), new Tallies()).counts(), List.of()))
        .toList();
  }
}
