package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.circumstance.Telling;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.party.Parties;
import org.annalist.coder.party.States;
import org.annalist.coder.tree.Moods;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.Recodings;
import org.annalist.knowledge.ontology.CameoEntry;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.language.Sentence;
import org.annalist.model.Confidence;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;

/** Codes one sentence. Used once, by one thread. */
final class SentenceCoder {
  /** Types of act that are done by telling somebody. */
  private static final Set<String> ADDRESSED = Set.of("AGREE", "THREATEN");

  private static final EventType ASSAULT = new EventType("ASSAULT");
  private static final EventType REQUEST = new EventType("REQUEST");

  private final Report report;
  private final SentenceView view;
  private final Ontology ontology;
  private final EventLexicon lexicon;
  private final Kinds kinds;
  private final List<Proposal> proposals;
  private final List<Candidate> candidates;
  private final Optional<EventJudge> learned;
  private final RoleFiller roles;
  private final Casts casts;
  private final StatusJudge judge;
  private final Duties duties;
  private final Circumstances circumstances;
  private final Settings settings;
  private final Parties parties;
  private final Plausibility plausibility;

  SentenceCoder(Report report, Sentence sentence) {
    Mentions mentions = report.mentions();
    this.report = report;
    settings = report.settings();
    ontology = report.ontology();
    lexicon = report.lexicon();
    learned = report.judge();
    view = SentenceView.of(mentions, sentence, lexicon);
    Fillers fillers = new Fillers(view);
    kinds = new Kinds(view, fillers, lexicon);
    proposals = new CandidateFinder(view, lexicon, kinds).find();
    List<Candidate> found = proposals.stream().flatMap(p -> p.ruled().stream()).toList();
    candidates = new Contents(view, lexicon).resolve(found);
    roles =
        new RoleFiller(
            view,
            fillers,
            found.stream().collect(Collectors.toMap(c -> c.trigger().index(), c -> c)));
    casts = new Casts(view, report.roles(), fillers, found);
    judge = new StatusJudge(view, lexicon);
    circumstances = new Circumstances(view, lexicon, fillers);
    parties = new Parties(mentions);
    duties = new Duties(view, new Moods(lexicon.status()), parties);
    plausibility = new Plausibility(view);
  }

  /** The events of the sentence, not merged with those of others. */
  SentenceEvents code() {
    if (learned.isPresent()) {
      return byModels(learned.get());
    }
    return new SentenceEvents(
        view.tree(), candidates.stream().flatMap(c -> byRules(c).stream()).toList(), List.of());
  }

  /** What is seen of each proposal. */
  List<Observation> observe() {
    EventSignals signals = signals();
    return proposals.stream()
        .map(p -> Observation.of(p, view.sentence().span(), signals.of(p)))
        .toList();
  }

  /** The proposals, each open to be cast as an event of any type. */
  List<OpenAct> openActs() {
    return proposals.stream().map(p -> new OpenAct(p, view, this::cast)).toList();
  }

  /**
   * How the words that may tell an event were read, and why.
   *
   * @param events those of the report, before retellings are merged
   */
  SentenceReading explain(List<Event> events) {
    List<Event> here =
        events.stream().filter(e -> view.sentence().span().covers(e.trigger())).toList();
    Explainer explainer = new Explainer(proposals, kinds, learned, here, this::cast);
    return new SentenceReading(view.sentence().span(), explainer.read(signals()));
  }

  private OpenAct.Seen cast(Proposal proposal, EventType type, Status status) {
    Candidate candidate = proposal.as(type, lexicon);
    Coding coding = coding(candidate, type, status);
    return new OpenAct.Seen(
        candidate.row().frame().isTwoSided(), casts.seen(candidate, coding, roles.fill(candidate)));
  }

  private EventSignals signals() {
    Set<Integer> standing =
        candidates.stream().map(c -> c.trigger().index()).collect(Collectors.toSet());
    return new EventSignals(view, lexicon, report.story(), proposals, standing);
  }

  private SentenceEvents byModels(EventJudge models) {
    List<Decided> decided =
        new Decider(models, judge, circumstances::isHabitual, lexicon, candidates)
            .decide(proposals, signals());
    return new SentenceEvents(
        view.tree(),
        decided.stream().filter(d -> !d.faint()).map(this::event).toList(),
        decided.stream()
            .filter(d -> d.faint() && isViolent(d.type(), d.candidate().mode()))
            .map(this::event)
            .toList());
  }

  private Event event(Decided decided) {
    Candidate candidate = decided.candidate();
    Coding coding = coding(candidate, decided.type(), decided.status());
    Event draft =
        asked(candidate, coding)
            .orElseGet(
                () ->
                    build(candidate, coding, casts.cast(candidate, coding, roles.fill(candidate))));
    return draft.toBuilder()
        .confidence(Confidence.clipped(decided.confidence()))
        .core(decided.core().orElse(draft.core()))
        .build();
  }

  /** The request that an act told as another's duty is. */
  private Optional<Event> asked(Candidate candidate, Coding coding) {
    Optional<Recodings.Mode> mode = lexicon.recodings().mode(REQUEST, coding.type());
    Optional<Roles> asked = mode.flatMap(m -> duties.asked(candidate.trigger()));
    return asked.map(
        roles ->
            build(
                candidate,
                new Coding(
                    REQUEST,
                    mode.map(Recodings.Mode::mode),
                    mode.map(Recodings.Mode::cameo),
                    Status.HAPPENED),
                roles));
  }

  private Coding coding(Candidate candidate, EventType type, Status status) {
    if (candidate.type().equals(type)) {
      return new Coding(type, mode(candidate), candidate.cameo(), status);
    }
    Optional<String> cameo =
        Stream.concat(
                lexicon.recodings().planned(candidate.type()).stream(),
                lexicon.recodings().refused(candidate.type()).stream())
            .filter(s -> s.type().equals(type))
            .map(Recodings.Shift::cameo)
            .findFirst();
    return new Coding(type, Optional.empty(), cameo, status);
  }

  private Optional<Event> byRules(Candidate candidate) {
    Roles filled = roles.fill(candidate);
    Verdict verdict = judge.judge(candidate);
    boolean real = verdict.status() == Status.HAPPENED || verdict.status() == Status.ONGOING;
    if (real && circumstances.isHabitual(candidate)) {
      verdict = Verdict.of(Status.HABITUAL);
    }
    Coding coding = recode(candidate, verdict);
    filled = casts.cast(candidate, coding, filled);
    if (!plausibility.holds(candidate, coding, filled)) {
      return Optional.empty();
    }
    return Optional.of(build(candidate, coding, filled));
  }

  private Coding recode(Candidate candidate, Verdict verdict) {
    EventType type = candidate.type();
    Optional<Recodings.Shift> shift = new Recoder(lexicon.recodings()).shift(type, verdict);
    return shift
        .map(s -> new Coding(s.type(), Optional.empty(), Optional.of(s.cameo()), s.status()))
        .orElseGet(() -> new Coding(type, mode(candidate), candidate.cameo(), verdict.status()));
  }

  private Optional<String> mode(Candidate candidate) {
    boolean open = candidate.type().equals(ASSAULT) && candidate.mode().isEmpty();
    return open ? circumstances.meansMode(candidate) : candidate.mode();
  }

  private Event build(Candidate candidate, Coding coding, Roles filled) {
    Span trigger = view.sentence().spanOf(candidate.words());
    List<String> ofCode =
        coding.cameo().flatMap(ontology::cameo).map(CameoEntry::contexts).orElse(List.of());
    Telling telling =
        new Telling(view.index(), candidate.trigger(), coding.type().code(), coding.status());
    List<Actor> actors = States.acting(coding.type().code(), filled.actors());
    Optional<When> when = settings.when(telling);
    List<Attribution> saidBy = settings.saidBy(telling);
    return Event.builder(coding.type(), trigger, view.sentence().span())
        .mode(coding.mode())
        .cameo(coding.cameo())
        .contexts(circumstances.contexts(coding.type(), ofCode))
        .scale(ontology.quad(coding.type()), ontology.score(coding.type(), coding.mode()))
        .status(coding.status())
        .actors(actors)
        .recipients(States.addressed(recipients(coding, filled, trigger)))
        .saidBy(saidBy)
        .when(when)
        .where(settings.where(telling))
        .harm(isViolent(coding.type(), coding.mode()) ? circumstances.harm(candidate) : Harm.none())
        .confidence(plausibility.confidence(candidate, coding, filled))
        .core(
            new CoreJudge(view)
                .isCore(candidate, coding.type(), coding.status(), when, !saidBy.isEmpty()))
        .evidence(new Evidence(candidate.row().id(), words(candidate)))
        .idIn(view.mentions().parsed().document().id())
        .build();
  }

  /** Whether people come to harm by it. */
  static boolean isViolent(Event event) {
    return isViolent(event.type(), event.mode());
  }

  /** Whether people come to harm by acts of this kind: attacks and riots. */
  static boolean isViolent(EventType type, Optional<String> mode) {
    return type.equals(ASSAULT) || mode.filter("riot"::equals).isPresent();
  }

  /** A promise or threat that names nobody is made to those who are told it. */
  private List<Actor> recipients(Coding coding, Roles filled, Span trigger) {
    boolean open = filled.recipients().isEmpty() && filled.actors().size() == 1;
    if (!open || !ADDRESSED.contains(coding.type().code())) {
      return filled.recipients();
    }
    return parties.listeners(trigger).stream()
        .filter(a -> filled.actors().stream().noneMatch(d -> d.country().equals(a.country())))
        .toList();
  }

  /** The words of the event, with those of the noun that names its deed. */
  private List<Span> words(Candidate candidate) {
    return Stream.concat(Stream.of(candidate), candidate.deed().stream())
        .map(c -> view.sentence().spanOf(c.words()))
        .toList();
  }
}
