package org.annalist.coder.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;

/** Who and what stands in the slots of a word. */
final class SideSignals {
  private static final List<String> PREPOSITIONS =
      List.of("with", "against", "to", "of", "on", "from", "for", "between", "in", "at", "over");

  private final SentenceView view;
  private final Sides sides;
  private final Map<Integer, Proposal> proposals;

  SideSignals(SentenceView view, Map<Integer, Proposal> proposals) {
    this.view = view;
    this.sides = new Sides(view);
    this.proposals = proposals;
  }

  void add(Proposal proposal, Signals out) {
    String type = proposal.ruled().map(c -> c.type().code()).orElse("-");
    Optional<Token> doer = first(proposal, "subj", "poss", "by", "mod");
    Optional<Token> other = first(proposal, "obj", "iobj", "against", "on", "with", "to");
    String does = doer.map(sides::kind).orElse("none");
    String undergoes = other.map(sides::kind).orElse("none");
    out.add("doer", does);
    out.add("other", undergoes);
    out.add("sides", does + " " + undergoes);
    out.add("rule type doer", type + " " + does);
    out.add("rule type other", type + " " + undergoes);
    doer.ifPresent(d -> words("doer", d, out));
    other.ifPresent(o -> words("other", o, out));
    slots(proposal, out);
    out.add("sides known", type + " " + known(doer) + known(other));
    Optional<String> own = doer.flatMap(sides::country);
    boolean same = own.isPresent() && own.equals(other.flatMap(sides::country));
    out.addIf(same, "same country");
    out.addCount("actors in sentence", view.mentions().actors().in(view.index()).size());
  }

  private void slots(Proposal proposal, Signals out) {
    for (String slot : PREPOSITIONS) {
      proposal.slots().near(slot).stream()
          .findFirst()
          .ifPresent(
              t -> out.add("slot " + slot, sides.kind(t)).add("near " + slot, WordForms.lemma(t)));
    }
    for (String slot : List.of("obj", "comp", "xcomp")) {
      proposal.slots().get(slot).stream().findFirst().ifPresent(t -> content(slot, t, out));
    }
  }

  private void content(String slot, Token token, Signals out) {
    Proposal below = proposals.get(token.index());
    String tells = below == null ? "nothing" : below.ruled().map(c -> c.type().code()).orElse("-");
    out.add("tells " + slot, tells);
    out.add("lemma " + slot, WordForms.lemma(token));
  }

  private static Optional<Token> first(Proposal proposal, String... slots) {
    for (String slot : slots) {
      List<Token> found = proposal.slots().get(slot);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private char known(Optional<Token> side) {
    return side.isEmpty() ? '0' : sides.isKnown(side.get()) ? '+' : '-';
  }

  private static void words(String side, Token token, Signals out) {
    out.add(side + " lemma", WordForms.lemma(token));
    out.add(side + " cluster", WordForms.fine(token));
    out.add(side + " cluster7", WordForms.coarse(token));
  }
}
