package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.HarmKind;
import org.annalist.coder.mention.HarmMention;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.mention.TimeMention;
import org.annalist.knowledge.lexicon.Cues;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;

/** When, where, with what, with what harm and in which context: what stands nearest in the tree. */
final class Circumstances {
  /** Acts that take place where those acted on are. */
  private static final Set<String> PHYSICAL = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE");

  private static final int FAR = 12;
  private static final int CONTEXTS = 2;

  private final SentenceView view;
  private final EventLexicon lexicon;
  private final Fillers fillers;

  Circumstances(SentenceView view, EventLexicon lexicon, Fillers fillers) {
    this.view = view;
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  /** The nearest time with a value. */
  Optional<When> when(Candidate candidate) {
    return view.mentions().times().stream()
        .filter(t -> t.sentence() == view.index() && t.when().isPresent())
        .min(Comparator.comparingInt(t -> distance(candidate.trigger(), t.head())))
        .flatMap(TimeMention::when);
  }

  /** Whether words near the event tell a repetition. */
  boolean isHabitual(Candidate candidate) {
    return view.mentions().times().stream()
        .filter(t -> t.sentence() == view.index() && t.habitual())
        .anyMatch(t -> distance(candidate.trigger(), t.head()) <= 2);
  }

  /** The nearest place that is not who acts or is acted on. */
  Optional<Place> where(Candidate candidate, Roles roles) {
    List<PlaceMention> open =
        view.mentions().places().stream()
            .filter(p -> p.sentence() == view.index())
            .filter(p -> roles.actors().stream().noneMatch(a -> holds(a, p)))
            .filter(
                p ->
                    PHYSICAL.contains(candidate.type().code())
                        || roles.recipients().stream().noneMatch(a -> holds(a, p)))
            .toList();
    return open.stream()
        .min(
            Comparator.comparingInt(
                (PlaceMention p) ->
                    distance(candidate.trigger(), p.head()) + (isLocated(p) ? 0 : FAR)))
        .map(PlaceMention::place);
  }

  private boolean isLocated(PlaceMention place) {
    Token head = view.sentence().token(place.head());
    return view.tree().children(head, "case").stream()
        .anyMatch(
            c ->
                c.text()
                    .toLowerCase(Locale.ROOT)
                    .matches("in|at|near|outside|around|on|inside|across|off|into|to|over|from"));
  }

  private boolean holds(Actor actor, PlaceMention place) {
    return actor.span().overlaps(view.sentence().spanOf(place.tokens()));
  }

  /** Steps in the tree between two words, or far when they meet only above a root. */
  int distance(Token from, int to) {
    List<Token> up = new ArrayList<>(List.of(from));
    up.addAll(view.tree().ancestors(from));
    Token at = view.sentence().token(to);
    for (int steps = 0; steps < FAR; steps++) {
      int meet = up.indexOf(at);
      if (meet >= 0) {
        return meet + steps;
      }
      Optional<Token> head = view.tree().head(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return FAR;
  }

  /** Dead, wounded, victims and weapon of a violent event. */
  Harm harm(Candidate candidate) {
    List<HarmMention> near =
        view.mentions().harms().stream()
            .filter(h -> h.sentence() == view.index())
            .filter(h -> distance(candidate.trigger(), h.trigger()) <= 4)
            .toList();
    List<Actor> victims =
        near.stream()
            .filter(h -> h.kind() == HarmKind.KILLED || h.kind() == HarmKind.INJURED)
            .flatMap(h -> h.victim().stream().boxed())
            .flatMap(v -> fillers.one(view.sentence().token(v)).actors().stream())
            .distinct()
            .toList();
    return new Harm(
        count(near, HarmKind.KILLED), count(near, HarmKind.INJURED), victims, weapon(candidate));
  }

  private static Optional<CountRange> count(List<HarmMention> harms, HarmKind kind) {
    return harms.stream()
        .filter(h -> h.kind() == kind)
        .flatMap(h -> h.count().stream())
        .reduce(CountRange::union);
  }

  private Optional<String> weapon(Candidate candidate) {
    return weapons(candidate).stream()
        .map(h -> words().subList(h.start(), h.end()))
        .map(w -> String.join(" ", w))
        .findFirst();
  }

  private List<Cues.Hit> weapons(Candidate candidate) {
    return lexicon.weapons().find(words()).stream()
        .filter(h -> distance(candidate.trigger(), h.end() - 1) <= 3)
        .sorted(Comparator.comparingInt(h -> lexicon.weapons().codes().indexOf(h.code())))
        .toList();
  }

  /** The mode of an attack that the means near it speak for. */
  Optional<String> meansMode(Candidate candidate) {
    return weapons(candidate).stream().map(Cues.Hit::code).findFirst();
  }

  /** Contexts: those of the CAMEO code, then what the words of the sentence speak for. */
  List<String> contexts(EventType type, List<String> ofCode) {
    List<String> all = new ArrayList<>(lexicon.contexts().ranked(words()));
    ofCode.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return all.stream().limit(CONTEXTS).toList();
  }

  private List<String> words() {
    return view.sentence().tokens().stream().map(Token::text).toList();
  }
}
