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

  private static final List<String> DOERS = List.of("subj", "poss", "by", "mod");
  private static final List<String> OTHERS = List.of("obj", "iobj", "against", "on", "with", "to");
  private static final List<String> CONTENTS = List.of("obj", "comp", "xcomp");

  private final SentenceView view;
  private final Sides sides;
  private final Map<Integer, Proposal> proposals;

  SideSignals(SentenceView view, Map<Integer, Proposal> proposals) {
    this.view = view;
    this.sides = new Sides(view);
    this.proposals = proposals;
  }

  void add(Proposal proposal, Signals out) {
    String type = proposal.ruledType();
    Optional<Token> doer = first(proposal, DOERS);
    Optional<Token> other = first(proposal, OTHERS);
    String does = doer.map(sides::kind).orElse("none");
    String undergoes = other.map(sides::kind).orElse("none");
    out.add("doer", does);
    out.add("other", undergoes);
    out.add("sides", does, undergoes);
    out.add("rule type doer", type, does);
    out.add("rule type other", type, undergoes);
    doer.ifPresent(d -> words(d, out.under("doer ")));
    other.ifPresent(o -> words(o, out.under("other ")));
    out.under("");
    slots(proposal, out);
    out.add("sides known", type, known(doer) + known(other));
    Optional<String> own = doer.flatMap(sides::country);
    boolean same = own.isPresent() && own.equals(other.flatMap(sides::country));
    out.addIf(same, "same country");
    out.addCount("actors in sentence", view.mentions().actors().in(view.index()).size());
  }

  private void slots(Proposal proposal, Signals out) {
    for (String slot : PREPOSITIONS) {
      List<Token> near = proposal.slots().near(slot);
      if (!near.isEmpty()) {
        out.under("slot ").add(slot, sides.kind(near.get(0)));
        out.under("near ").add(slot, WordForms.lemma(near.get(0)));
      }
    }
    for (String slot : CONTENTS) {
      List<Token> found = proposal.slots().get(slot);
      if (!found.isEmpty()) {
        content(slot, found.get(0), out);
      }
    }
    out.under("");
  }

  private void content(String slot, Token token, Signals out) {
    Proposal below = proposals.get(token.index());
    out.under("tells ").add(slot, below == null ? "nothing" : below.ruledType());
    out.under("lemma ").add(slot, WordForms.lemma(token));
  }

  private static Optional<Token> first(Proposal proposal, List<String> slots) {
    for (String slot : slots) {
      List<Token> found = proposal.slots().get(slot);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private String known(Optional<Token> side) {
    return side.isEmpty() ? "0" : sides.isKnown(side.get()) ? "+" : "-";
  }

  private static void words(Token token, Signals out) {
    out.add("lemma", WordForms.lemma(token));
    out.add("cluster", WordForms.fine(token));
    out.add("cluster7", WordForms.coarse(token));
  }
}
