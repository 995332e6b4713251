package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.mention.HarmKind;
import org.annalist.coder.mention.HarmMention;
import org.annalist.coder.mention.TimeMention;
import org.annalist.knowledge.lexicon.Cues;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Harm;

/** With what, with what harm and in which context: what stands nearest in the tree. */
final class Circumstances {
  private static final int FAR = 12;
  private static final int CONTEXTS = 2;

  /** Words that tell how it was done by who did it; no weapons themselves. */
  private static final Set<String> BEARERS =
      Set.of("gunman", "bomber", "attacker", "sniper", "shooter", "rifleman");

  private final SentenceView view;
  private final EventLexicon lexicon;
  private final Fillers fillers;
  private Optional<List<Cues.Hit>> weapons = Optional.empty();
  private Optional<List<String>> contexts = Optional.empty();

  Circumstances(SentenceView view, EventLexicon lexicon, Fillers fillers) {
    this.view = view;
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  /** Whether words near the event tell a repetition. */
  boolean isHabitual(Candidate candidate) {
    return view.mentions().times(view.index()).stream()
        .filter(TimeMention::habitual)
        .anyMatch(t -> distance(candidate.trigger(), t.head()) <= 2);
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
        .filter(h -> !BEARERS.contains(view.sentence().token(h.end() - 1).lemma()))
        .map(h -> view.sentence().tokens().subList(h.start(), h.end()))
        .map(w -> w.stream().map(Token::text).collect(Collectors.joining(" ")))
        .findFirst();
  }

  private List<Cues.Hit> weapons(Candidate candidate) {
    return weapons().stream()
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
    List<String> all = new ArrayList<>(contexts());
    ofCode.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return all.stream().limit(CONTEXTS).toList();
  }

  /** The weapons of the sentence. */
  private List<Cues.Hit> weapons() {
    if (weapons.isEmpty()) {
      weapons = Optional.of(lexicon.weapons().find(view.words()));
    }
    return weapons.get();
  }

  /** The contexts that the words of the sentence speak for. */
  private List<String> contexts() {
    if (contexts.isEmpty()) {
      contexts = Optional.of(lexicon.contexts().ranked(view.words()));
    }
    return contexts.get();
  }
}
