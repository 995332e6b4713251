package org.annalist.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.LightKind;
import org.annalist.knowledge.lexicon.StatusCues;
import org.annalist.knowledge.lexicon.StatusCues.Place;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.text.BlockKind;

/** Judges from tense, modality, negation and governing words whether an event took place. */
final class StatusJudge {
  private static final int DEEPEST = 6;
  private static final Set<String> LASTING =
      Set.of("SUPPORT", "AID", "COERCE", "ASSAULT", "COOPERATE");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

  private final SentenceView view;
  private final Tree tree;
  private final EventLexicon lexicon;
  private final StatusCues cues;

  StatusJudge(SentenceView view, EventLexicon lexicon) {
    this.view = view;
    this.tree = view.tree();
    this.lexicon = lexicon;
    this.cues = lexicon.status();
  }

  /** The verdict on a proposal: by its row when the rules read it, else by grammar alone. */
  Verdict judge(Proposal proposal) {
    return proposal.ruled().map(this::judge).orElseGet(() -> byGrammar(proposal.trigger()));
  }

  private Verdict byGrammar(Token trigger) {
    if (isDenied(trigger)) {
      return Verdict.of(Status.DENIED);
    }
    if (isConditional(trigger)) {
      return Verdict.of(Status.CONDITIONAL);
    }
    return CandidateFinder.isNominal(trigger) ? ofNoun(trigger, 0) : ofVerb(trigger, 0);
  }

  /** The verdict on a candidate. */
  Verdict judge(Candidate candidate) {
    Token trigger = candidate.trigger();
    Verdict verdict = byGrammar(trigger);
    boolean real = verdict.equals(Verdict.HAPPENED);
    if (CandidateFinder.isNominal(trigger)) {
      return real ? Verdict.of(orOf(candidate, Status.HAPPENED)) : verdict;
    }
    if (verdict.status() == Status.HAPPENED || verdict.status() == Status.ONGOING) {
      verdict = new Verdict(orOf(candidate, verdict.status()), verdict.refused());
    }
    boolean present = PRESENT.contains(trigger.xpos()) && view.block() == BlockKind.BODY;
    boolean lasting = present && LASTING.contains(candidate.type().code());
    return lasting && verdict.equals(Verdict.HAPPENED) ? Verdict.of(Status.ONGOING) : verdict;
  }

  /** What the row says of an act that took place as far as the grammar goes. */
  private static Status orOf(Candidate candidate, Status status) {
    Status ofRow = candidate.row().status();
    return ofRow == Status.HAPPENED ? status : ofRow;
  }

  private boolean isDenied(Token trigger) {
    return view.mentions().statements().covering(trigger.span()).stream()
        .limit(1)
        .map(Statement::stance)
        .anyMatch(s -> s == Stance.DENIED);
  }

  private boolean isConditional(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < DEEPEST; i++) {
      boolean marked =
          tree.children(at, "mark").stream()
              .anyMatch(m -> cue(Place.MARK, m).filter(s -> s == Status.CONDITIONAL).isPresent());
      if (marked) {
        return true;
      }
      if (Tree.is(at, "ccomp") || at.isRoot()) {
        return false;
      }
      at = tree.head(at).orElse(at);
    }
    return false;
  }

  private Optional<Status> cue(Place place, Token token) {
    Optional<Status> byLemma = cues.find(place, token.lemma().toLowerCase(Locale.ROOT));
    return byLemma.isPresent() ? byLemma : cues.find(place, token.text().toLowerCase(Locale.ROOT));
  }

  // ---- verbs ----

  private Verdict ofVerb(Token verb, int depth) {
    boolean negated = isNegated(verb);
    Optional<Status> modal = modal(verb);
    if (negated) {
      boolean will = modal.filter(s -> s == Status.PLANNED || s == Status.POSSIBLE).isPresent();
      return new Verdict(Status.NEGATED, will || isPresentTense(verb));
    }
    if (modal.isPresent()) {
      return Verdict.of(
          hasPerfect(verb) && modal.get() == Status.PLANNED ? Status.CONDITIONAL : modal.get());
    }
    Optional<Status> modifier = modifier(verb);
    if (modifier.isPresent()) {
      return Verdict.of(modifier.get());
    }
    Optional<Verdict> governed = governed(verb, depth);
    return governed.orElseGet(() -> Verdict.of(byForm(verb)));
  }

  private boolean isNegated(Token verb) {
    boolean adverb =
        tree.children(verb, "advmod", "det", "cc").stream()
            .anyMatch(m -> cue(Place.MODIFIER, m).filter(s -> s == Status.NEGATED).isPresent());
    boolean argument =
        tree.children(verb, "nsubj", "obj").stream()
            .flatMap(a -> tree.children(a, "det").stream())
            .anyMatch(d -> d.text().equalsIgnoreCase("no"));
    boolean nobody =
        tree.children(verb, "nsubj").stream()
            .anyMatch(s -> NOBODY.contains(s.text().toLowerCase(Locale.ROOT)));
    return adverb || argument || nobody;
  }

  private Optional<Status> modal(Token verb) {
    return tree.children(verb, "aux").stream()
        .flatMap(a -> cue(Place.MODAL, a).stream())
        .findFirst();
  }

  private boolean hasPerfect(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
  }

  private static boolean isPresentTense(Token verb) {
    return PRESENT.contains(verb.xpos()) || verb.xpos().equals("VB");
  }

  private Optional<Status> modifier(Token word) {
    return tree.children(word, "advmod", "amod", "compound").stream()
        .flatMap(m -> cue(Place.MODIFIER, m).stream())
        .findFirst();
  }

  /** What the governor of an infinitive, complement or coordinated verb makes of it. */
  private Optional<Verdict> governed(Token verb, int depth) {
    Optional<Token> head = tree.head(verb);
    if (head.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    boolean infinitive = isInfinitive(verb);
    return switch (verb.baseRelation()) {
      case "xcomp" -> Optional.of(underGovernor(head.get(), depth));
      case "ccomp" -> cue(Place.GOVERNOR, head.get()).map(Verdict::of);
      case "advcl", "acl" ->
          infinitive
              ? Optional.of(Verdict.of(cue(Place.GOVERNOR, head.get()).orElse(Status.PLANNED)))
              : Optional.empty();
      case "conj" ->
          head.get().upos() == UniversalTag.VERB && plainConjunct(verb)
              ? Optional.of(ofVerb(head.get(), depth + 1))
              : Optional.empty();
      default ->
          infinitive && verb.isRoot() ? Optional.of(Verdict.of(Status.PLANNED)) : Optional.empty();
    };
  }

  /** A complement of a verb that says nothing itself shares that verb's fate. */
  private Verdict underGovernor(Token governor, int depth) {
    if (depth > DEEPEST) {
      return Verdict.HAPPENED;
    }
    Verdict above =
        CandidateFinder.isNominal(governor) ? Verdict.HAPPENED : ofVerb(governor, depth + 1);
    Optional<Status> own = cue(Place.GOVERNOR, governor);
    if (own.isEmpty()) {
      return above.status() == Status.ONGOING ? Verdict.HAPPENED : above;
    }
    boolean refused = own.get() == Status.NEGATED || above.refused();
    return above.status() == Status.NEGATED
        ? new Verdict(Status.NEGATED, true)
        : new Verdict(own.get(), refused);
  }

  private boolean plainConjunct(Token verb) {
    return tree.children(verb, "aux", "mark", "nsubj").isEmpty() && !verb.xpos().equals("VBG");
  }

  private boolean isInfinitive(Token verb) {
    return tree.children(verb, "mark", "aux").stream()
        .anyMatch(m -> m.text().equalsIgnoreCase("to"));
  }

  private Status byForm(Token verb) {
    if (isInfinitive(verb)) {
      return Status.PLANNED;
    }
    if (!verb.xpos().equals("VBG")) {
      return Status.HAPPENED;
    }
    List<Token> auxiliaries = tree.children(verb, "aux");
    boolean present = auxiliaries.stream().anyMatch(a -> PRESENT.contains(a.xpos()));
    return present || Tree.is(verb, "acl") ? Status.ONGOING : Status.HAPPENED;
  }

  // ---- nouns ----

  private Verdict ofNoun(Token noun, int depth) {
    boolean negated =
        tree.children(noun, "det").stream()
            .anyMatch(d -> cue(Place.DETERMINER, d).filter(s -> s == Status.NEGATED).isPresent());
    if (negated) {
      return Verdict.of(Status.NEGATED);
    }
    Optional<Status> modifier = modifier(noun);
    if (modifier.isPresent()) {
      return Verdict.of(modifier.get());
    }
    Optional<Token> head = tree.head(noun);
    if (head.isEmpty() || depth > DEEPEST) {
      return Verdict.HAPPENED;
    }
    return underHead(noun, head.get(), depth);
  }

  private Verdict underHead(Token noun, Token head, int depth) {
    if (noun.baseRelation().equals("conj") && CandidateFinder.isNominal(head)) {
      return ofNoun(head, depth + 1);
    }
    if (CandidateFinder.isNominal(head)) {
      return Verdict.of(cue(Place.GOVERNOR, head).orElse(Status.HAPPENED));
    }
    boolean argument = Tree.is(noun, "obj", "nsubj", "xcomp");
    if (head.upos() != UniversalTag.VERB || !argument) {
      return Verdict.HAPPENED;
    }
    Optional<LightKind> kind = lexicon.light(head.lemma());
    if (Tree.is(noun, "obj") && kind.filter(k -> k == LightKind.AIM).isPresent()) {
      return Verdict.of(Status.PLANNED);
    }
    boolean carried = kind.isPresent() || Tree.is(noun, "nsubj:pass");
    if (!carried && Tree.is(noun, "obj")) {
      return Verdict.of(cue(Place.GOVERNOR, head).orElse(Status.HAPPENED));
    }
    Verdict above = ofVerb(head, depth + 1);
    return Tree.is(noun, "obj") && kind.filter(k -> k == LightKind.STOP).isPresent()
        ? Verdict.of(cue(Place.GOVERNOR, head).orElse(above.status()))
        : above;
  }
}
