package org.annalist.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.claim.ClaimFinder;
import org.annalist.coder.event.EventCoder;
import org.annalist.coder.event.SentenceReading;
import org.annalist.coder.harm.HarmFinder;
import org.annalist.coder.ledger.LedgerFinder;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statements;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.coder.when.TimeFinder;
import org.annalist.coder.where.PlaceFinder;
import org.annalist.coder.where.Toponym;
import org.annalist.coder.who.ActorFinder;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.ParsedText;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.Event;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.run.Stage;

/**
 * Codes parsed reports by rules and knowledge: who says what, who is meant, when and where, then
 * events, claims and the ledger. Immutable and thread-safe.
 */
public final class RuleCoder implements Stage<ParsedText, CodedDocument> {
  private final StatementFinder statements;
  private final TimeFinder times = new TimeFinder();
  private final HarmFinder harms = new HarmFinder();
  private final ActorFinder actors;
  private final PlaceFinder places;
  private final EventCoder events;
  private final ClaimFinder claims = ClaimFinder.builtIn();
  private final LedgerFinder ledger;

  private RuleCoder(Knowledge knowledge) {
    statements = new StatementFinder(knowledge.reporting());
    actors = new ActorFinder(knowledge.actors());
    places = new PlaceFinder(knowledge.places());
    events = new EventCoder(knowledge.ontology(), knowledge.lexicon(), knowledge.learned());
    ledger = LedgerFinder.of(knowledge.lexicon().status(), knowledge.learned());
  }

  /** A coder with this knowledge. */
  public static RuleCoder of(Knowledge knowledge) {
    return new RuleCoder(knowledge);
  }

  @Override
  public Outcome<CodedDocument> apply(ParsedText parsed) {
    Mentions mentions = mentions(parsed);
    Outcome<List<Event>> coded = events.codeAll(mentions);
    List<Problem> problems = new ArrayList<>(parsed.problems());
    problems.addAll(coded.problems());
    List<Event> found = coded.value().orElseThrow();
    return Outcome.of(
        new CodedDocument(
            parsed.document(),
            found,
            claims.find(mentions, found),
            ledger.find(mentions, found),
            problems),
        problems);
  }

  /** How the sentences of a document were read, and why. */
  public List<SentenceReading> explain(ParsedText parsed) {
    return events.explain(mentions(parsed));
  }

  /** The events of a document whose mentions are found; for what is learned from events. */
  public List<Event> events(Mentions mentions) {
    return events.codeAll(mentions).value().orElseThrow();
  }

  /** All that is found before events are coded; for {@code explain} and for tests. */
  public Mentions mentions(ParsedText parsed) {
    Statements said = statements.find(parsed);
    List<Toponym> names = places.toponyms(parsed);
    ActorMentions who = actors.find(parsed, said, names);
    return new Mentions(
        parsed, said, who, places.find(parsed, who, names), times.find(parsed), harms.find(parsed));
  }
}
