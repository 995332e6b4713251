package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.party.States;
import org.annalist.coder.tree.Moods;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.lexicon.StatusCues;
import org.annalist.knowledge.speech.CommitmentWords;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.Ids;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.When;

/** Finds the ledger entries of a report, not linked yet. Immutable and thread-safe. */
public final class LedgerFinder {
  private final CommitmentWords words;
  private final List<LedgerRule> rules =
      List.of(
          new BindingVerbRule(),
          new BindingWordRule(),
          new PromiseRule(),
          new ObligationRule(),
          new MeasureRule(),
          new EventRule());

  private final Moods moods;
  private final Optional<LedgerModel> model;

  private LedgerFinder(CommitmentWords words, StatusCues cues, Optional<LedgerModel> model) {
    this.words = words;
    moods = new Moods(cues);
    this.model = model;
  }

  /**
   * A finder with the words that ship with the product; the rules of words only propose when the
   * decisions about the ledger were learned, and decide alone when they were not.
   */
  public static LedgerFinder of(StatusCues cues, LearnedModels learned) {
    return new LedgerFinder(CommitmentWords.builtIn(), cues, LedgerModel.of(learned));
  }

  /** The entries of a document in text order of their words. */
  public List<LedgerEntry> find(Mentions mentions, List<Event> events) {
    LedgerScene scene = new LedgerScene(mentions, events, words, moods);
    List<Tree> trees = trees(mentions);
    List<Draft> byRule = byRules(trees, scene, model.isEmpty());
    List<Draft> drafts =
        model.map(m -> m.drafts(prospects(trees, byRule, scene, m::isEntry))).orElse(byRule);
    return drafts.stream()
        .map(d -> entry(d, scene))
        .sorted(Comparator.comparing(LedgerEntry::what))
        .toList();
  }

  /** All words that may be an entry, for learning: few are. In text order of sentences. */
  public List<LedgerProspect> prospects(Mentions mentions, List<Event> events) {
    LedgerScene scene = new LedgerScene(mentions, events, words, moods);
    List<Tree> trees = trees(mentions);
    return prospects(trees, byRules(trees, scene, false), scene, s -> true);
  }

  private static List<LedgerProspect> prospects(
      List<Tree> trees, List<Draft> drafts, LedgerScene scene, Predicate<Signals> likely) {
    LedgerProspects seen = new LedgerProspects(scene, likely);
    return trees.stream().flatMap(t -> seen.in(t, drafts).stream()).toList();
  }

  private static List<Tree> trees(Mentions mentions) {
    return mentions.parsed().sentences().stream()
        .filter(s -> isCoded(mentions, s))
        .map(s -> mentions.tree(s.index()))
        .toList();
  }

  /** What the rules find, each rule over the whole text; overlapping ones once if so wanted. */
  private List<Draft> byRules(List<Tree> trees, LedgerScene scene, boolean once) {
    List<Draft> drafts = new ArrayList<>();
    for (LedgerRule rule : rules) {
      for (Tree tree : trees) {
        for (Token token : tree.sentence().tokens()) {
          rule.at(tree, token, scene).filter(d -> !once || isNew(d, drafts)).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static boolean isCoded(Mentions mentions, Sentence sentence) {
    return mentions.parsed().document().kindAt(sentence.span().start()).isCoded();
  }

  private static boolean isNew(Draft draft, List<Draft> before) {
    return before.stream()
        .noneMatch(
            b ->
                b.what().overlaps(draft.what())
                    || b.trigger().span().equals(draft.trigger().span()));
  }

  private static LedgerEntry entry(Draft draft, LedgerScene scene) {
    List<Actor> by = States.addressed(draft.by());
    return new LedgerEntry(
        Ids.of(
            "led",
            scene.mentions().parsed().document().id(),
            draft.kind().name(),
            draft.what().start() + ":" + draft.what().end()),
        draft.kind(),
        by.get(0),
        by.subList(1, by.size()),
        draft.to().map(t -> States.addressed(List.of(t)).get(0)),
        draft.what(),
        when(draft, scene.mentions()),
        scene.parties().saying(draft.trigger().span()),
        Optional.empty(),
        scene.events().stream()
            .filter(e -> e.trigger().overlaps(draft.trigger().span()))
            .map(Event::id)
            .findFirst(),
        draft.rule());
  }

  /** The time that hangs from the word that binds, not one inside the content. */
  private static Optional<When> when(Draft draft, Mentions mentions) {
    return mentions.times().stream()
        .filter(t -> t.sentence() == draft.tree().sentence().index() && !t.habitual())
        .filter(t -> hangsFrom(draft, t))
        .flatMap(t -> t.when().stream())
        .filter(w -> !draft.what().covers(w.span()))
        .findFirst();
  }

  private static boolean hangsFrom(Draft draft, TimeMention time) {
    return draft.tree().ancestors(draft.tree().token(time.head())).contains(draft.trigger());
  }
}
