package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.coder.circumstance.Scene;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.role.RoleJudge;
import org.annalist.coder.role.RoleReport;
import org.annalist.coder.tree.Moods;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.language.Sentence;
import org.annalist.model.event.Event;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;

/** Codes the events of a document. Immutable and thread-safe. */
public final class EventCoder {
  private final Ontology ontology;
  private final EventLexicon lexicon;
  private final LearnedModels learned;
  private final Optional<EventJudge> judge;
  private final Optional<RoleJudge> caster;

  /** A coder with this knowledge and these learned decisions. */
  public EventCoder(Ontology ontology, EventLexicon lexicon, LearnedModels learned) {
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.learned = learned;
    judge = EventJudge.of(learned);
    caster = RoleJudge.of(learned);
  }

  private Report report(Mentions mentions) {
    return new Report(
        mentions,
        new Story(mentions),
        Settings.of(Scene.of(mentions), learned),
        ontology,
        lexicon,
        new RoleReport(mentions, caster),
        judge);
  }

  /** A coder for each sentence that belongs to the report. */
  private Stream<SentenceCoder> coders(Mentions mentions) {
    Report report = report(mentions);
    return mentions.parsed().sentences().stream()
        .filter(s -> mentions.parsed().document().kindAt(s.span().start()).isCoded())
        .map(s -> new SentenceCoder(report, s));
  }

  /** What is seen of each word that may tell an event, in text order; for learning. */
  public List<Observation> observe(Mentions mentions) {
    return coders(mentions).flatMap(c -> c.observe().stream()).toList();
  }

  /**
   * The words that may tell an event, with who may have part in it, in text order; for learning.
   */
  public List<OpenAct> openActs(Mentions mentions) {
    return coders(mentions).flatMap(c -> c.openActs().stream()).toList();
  }

  /** How each sentence of the report that is coded was read, in text order. */
  public List<SentenceReading> explain(Mentions mentions) {
    List<SentenceCoder> coders = coders(mentions).toList();
    List<Event> events = drafts(mentions, coders.stream().map(SentenceCoder::code).toList());
    return coders.stream().map(c -> c.explain(events)).toList();
  }

  /** The events in text order of their triggers. */
  public List<Event> code(Mentions mentions) {
    return codeAll(mentions).value().orElseThrow();
  }

  /**
   * The events, and a problem for each sentence that could not be coded; the rest of the document
   * is coded all the same.
   */
  public Outcome<List<Event>> codeAll(Mentions mentions) {
    Report report = report(mentions);
    List<SentenceEvents> sentences = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Sentence sentence : mentions.parsed().sentences()) {
      if (!mentions.parsed().document().kindAt(sentence.span().start()).isCoded()) {
        continue;
      }
      try {
        sentences.add(new SentenceCoder(report, sentence).code());
      } catch (RuntimeException e) {
        problems.add(notCoded(mentions, sentence, e));
      }
    }
    return Outcome.of(settle(mentions, sentences), problems);
  }

  /** The events of the report: no deed lost, tolls with their deeds, each act once. */
  private List<Event> settle(Mentions mentions, List<SentenceEvents> sentences) {
    List<Event> drafts = drafts(mentions, sentences);
    List<Event> tolled = new Tolls(mentions, new Moods(lexicon.status()), drafts).give();
    return new EventMerger(inTitle(mentions)).merge(tolled);
  }

  private static List<Event> drafts(Mentions mentions, List<SentenceEvents> sentences) {
    return new Untold(inTitle(mentions)).with(sentences);
  }

  private static Predicate<Event> inTitle(Mentions mentions) {
    Document document = mentions.parsed().document();
    return e -> document.kindAt(e.trigger().start()) == BlockKind.TITLE;
  }

  private static Problem notCoded(Mentions mentions, Sentence sentence, RuntimeException cause) {
    return Problem.warning(
        ProblemCode.SENTENCE_NOT_CODED,
        Location.span(mentions.parsed().document().uri(), sentence.span()),
        "sentence " + sentence.index() + " could not be coded: " + cause,
        "report it with the sentence; the rest of the document was coded");
  }
}
