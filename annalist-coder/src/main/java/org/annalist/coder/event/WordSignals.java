package org.annalist.coder.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** The word itself, what the lexicon says of it, its governor and dependents. */
final class WordSignals {
  private final SentenceView view;
  private final Map<Integer, Proposal> proposals;
  private final Set<Integer> standing;

  WordSignals(SentenceView view, Map<Integer, Proposal> proposals, Set<Integer> standing) {
    this.view = view;
    this.proposals = proposals;
    this.standing = standing;
  }

  void add(Proposal proposal, Signals out) {
    word(proposal.trigger(), out);
    rows(proposal, out);
    governor(proposal, out);
    dependents(proposal.trigger(), out);
    neighbours(proposal.trigger(), out);
  }

  private static void word(Token word, Signals out) {
    String lemma = WordForms.lemma(word);
    out.add("lemma", lemma);
    out.add("lemma tag", lemma, word.upos().name());
    out.add("lemma relation", lemma, word.relation());
    out.add("cluster", word.cluster());
    out.add("cluster12", WordForms.fine(word));
    out.add("cluster7", WordForms.coarse(word));
    out.add("tag", word.xpos());
    out.add("relation", word.relation());
  }

  private void rows(Proposal proposal, Signals out) {
    Set<String> types = new LinkedHashSet<>();
    for (EventRow row : proposal.rows()) {
      types.add(row.type().code());
    }
    types.forEach(t -> out.add("lexicon may say", t));
    out.addCount("lexicon types", types.size());
    if (types.size() == 1) {
      out.add("lexicon says only", types.iterator().next());
    }
    Optional<Candidate> ruled = proposal.ruled();
    String type = proposal.ruledType();
    out.add("rule type", type);
    out.add("rule type relation", type, proposal.trigger().relation());
    out.add("rule type tag", type, proposal.trigger().xpos());
    ruled.ifPresent(
        c -> {
          out.add("rule", c.row().id());
          out.add("rule mode", type, c.mode().orElse("-"));
          out.add("rule words", c.row().words().size() > 1 ? "many" : "one");
          out.add("rule needs", c.row().needs().isEmpty() ? "none" : "some");
        });
    boolean stands = standing.contains(proposal.index());
    out.add("stands", type, Boolean.toString(stands));
    out.addIf(view.idioms().contains(proposal.index()), "idiom");
  }

  private void governor(Proposal proposal, Signals out) {
    Token word = proposal.trigger();
    Optional<Token> head = view.tree().head(word);
    if (head.isEmpty()) {
      out.add("governor", "root");
      return;
    }
    String relation = word.baseRelation();
    out.add("governor", relation, WordForms.lemma(head.get()));
    out.add("governor lemma", WordForms.lemma(head.get()));
    out.add("governor cluster", relation, WordForms.coarse(head.get()));
    out.add("governor tag", relation, head.get().upos().name());
    Proposal above = proposals.get(head.get().index());
    String tells = above == null ? "nothing" : above.ruledType();
    out.add("governor tells", tells, relation);
    out.add("governor tells type", tells, proposal.ruledType());
  }

  private void dependents(Token word, Signals out) {
    for (Token child : view.tree().children(word)) {
      if (child.upos() == UniversalTag.PUNCT) {
        continue;
      }
      String relation = child.relation();
      out.add("has", relation);
      out.under("has ").add(relation, WordForms.lemma(child));
      if (isOpen(child)) {
        out.under("has cluster ").add(relation, WordForms.coarse(child));
      }
      out.under("");
      Proposal below = proposals.get(child.index());
      if (below != null) {
        out.add("over", child.baseRelation(), below.ruledType());
      }
    }
  }

  private static boolean isOpen(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, VERB, ADJ -> true;
      default -> false;
    };
  }

  private void neighbours(Token word, Signals out) {
    out.add("before", at(word.index() - 1));
    out.add("two before", at(word.index() - 2), at(word.index() - 1));
    out.add("after", at(word.index() + 1));
    out.add("two after", at(word.index() + 1), at(word.index() + 2));
  }

  private String at(int index) {
    return index < 0 || index >= view.sentence().size()
        ? "-"
        : WordForms.lemma(view.sentence().token(index));
  }
}
