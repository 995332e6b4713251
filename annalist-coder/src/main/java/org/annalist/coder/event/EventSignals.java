package org.annalist.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.lexicon.EventLexicon;

/**
 * Collects what speaks for and against the proposals of a sentence telling events: their words,
 * arguments, clause, and place in the report, with what the rules make of them. Used once, by one
 * thread.
 */
final class EventSignals {
  private final WordSignals words;
  private final SideSignals sides;
  private final ClauseSignals clause;
  private final PlaceSignals place;

  EventSignals(
      SentenceView view,
      EventLexicon lexicon,
      Story story,
      List<Proposal> proposals,
      Set<Integer> standing) {
    Map<Integer, Proposal> byToken = new HashMap<>();
    proposals.forEach(p -> byToken.put(p.index(), p));
    words = new WordSignals(view, byToken, standing);
    sides = new SideSignals(view, byToken);
    clause =
        new ClauseSignals(view, new StatusJudge(view, lexicon), new Recoder(lexicon.recodings()));
    place = new PlaceSignals(view, story, proposals);
  }

  Signals of(Proposal proposal) {
    return add(new Signals(), proposal);
  }

  /** Adds the signals of a proposal to others. */
  Signals add(Signals signals, Proposal proposal) {
    words.add(proposal, signals);
    sides.add(proposal, signals);
    clause.add(proposal, signals);
    place.add(proposal, signals);
    return signals;
  }
}
