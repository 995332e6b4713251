package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/**
 * Who stands beside a verb, for when the tree gives it nobody: the subject before it, the object
 * right after it. Word order is what is left when the parser slips.
 */
final class Neighbours {
  private static final int GAP = 2;

  private final SentenceView view;
  private final Fillers fillers;

  Neighbours(SentenceView view, Fillers fillers) {
    this.view = view;
    this.fillers = fillers;
  }

  /**
   * Who does it, when the verb lacks a subject: the noun that heads a headline, or who stands
   * before.
   */
  List<Filler> doers(Candidate candidate) {
    Token verb = candidate.trigger();
    boolean open =
        candidate.row().wordClass() == WordClass.VERB
            && !candidate.slots().has("subj")
            && !view.slots().clauses().isPassive(verb)
            && candidate.row().frame().actors().contains("subj");
    if (!open) {
      return List.of();
    }
    Token root = root();
    boolean headed = CandidateFinder.isNominal(root) && root.index() < verb.index();
    return headed
        ? fillers.all(root).stream().filter(Filler::known).toList()
        : before(verb).stream().toList();
  }

  private Token root() {
    return view.sentence().tokens().stream()
        .filter(Token::isRoot)
        .findFirst()
        .orElse(view.sentence().token(0));
  }

  private Optional<Filler> before(Token verb) {
    return view.mentions().actors().in(view.index()).stream()
        .filter(m -> m.tokens().end() <= verb.index() && verb.index() - m.tokens().end() <= GAP)
        .filter(m -> noneBetween(m.tokens().end(), verb.index()))
        .map(ActorMention::head)
        .map(h -> fillers.one(view.sentence().token(h)))
        .filter(Filler::known)
        .findFirst();
  }

  private boolean noneBetween(int from, int to) {
    return view.sentence().tokens().subList(from, to).stream()
        .noneMatch(t -> t.upos() == UniversalTag.VERB || t.upos() == UniversalTag.ADP);
  }

  /** Who is singled out of the parties: "meetings with ministers, including with the general". */
  List<Filler> included(Candidate candidate) {
    return view.sentence().tokens().stream()
        .filter(t -> t.index() > candidate.trigger().index())
        .filter(t -> t.text().equalsIgnoreCase("including"))
        .limit(1)
        .flatMap(t -> after(t.index() + 1).stream())
        .toList();
  }

  private Optional<Filler> after(int from) {
    return view.mentions().actors().in(view.index()).stream()
        .filter(m -> m.tokens().start() >= from && m.tokens().start() - from <= GAP)
        .map(m -> fillers.one(view.sentence().token(m.head())))
        .filter(Filler::known)
        .findFirst();
  }

  /** To whom, when the verb takes an object and has none: who is named right after it. */
  List<Filler> recipients(Candidate candidate, List<Filler> doers) {
    boolean open =
        candidate.row().wordClass() == WordClass.VERB
            && candidate.row().frame().recipients().indexOf("obj") == 0
            && !candidate.slots().has("obj")
            && !view.slots().clauses().isPassive(candidate.trigger());
    if (!open) {
      return List.of();
    }
    int after = candidate.trigger().index() + 1;
    return view.mentions().actors().in(view.index()).stream()
        .filter(m -> m.tokens().start() >= after && m.tokens().start() - after < GAP)
        .filter(m -> noneBetween(after, m.tokens().start()))
        .limit(1)
        .map(m -> fillers.one(view.sentence().token(m.head())))
        .filter(f -> f.known() && doers.stream().noneMatch(d -> d.actors().equals(f.actors())))
        .toList();
  }
}
