package org.annalist.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;

/** Tense, mood, negation, speech: what the clause makes of a word. */
final class ClauseSignals {
  private static final int DEEPEST = 8;

  private final SentenceView view;
  private final StatusJudge judge;
  private final Recoder recoder;
  private final List<Statement> statements;
  private final Map<Integer, String> forms = new HashMap<>();

  ClauseSignals(SentenceView view, StatusJudge judge, Recoder recoder) {
    this.view = view;
    this.judge = judge;
    this.recoder = recoder;
    this.statements =
        view.mentions().statements().all().stream()
            .filter(s -> touches(s, view.sentence().span()))
            .toList();
  }

  private boolean touches(Statement statement, Span span) {
    return statement.sentence() == view.index()
        || statement.content().stream().anyMatch(span::overlaps);
  }

  void add(Proposal proposal, Signals out) {
    String type = proposal.ruledType();
    Verdict verdict = judge.judge(proposal);
    out.add("status", verdict.status().name());
    out.add("rule type status", type, verdict.status().name());
    out.addIf(verdict.refused(), "refused");
    String coded = proposal.ruled().map(c -> recoder.type(c.type(), verdict).code()).orElse("-");
    out.add("rule codes", coded);
    out.add("rule codes relation", coded, proposal.trigger().relation());
    String form = formOf(clauseOf(proposal.trigger()));
    out.add("form", form);
    out.add("rule type form", type, form);
    out.add("lemma form", WordForms.lemma(proposal.trigger()), form);
    above(proposal.trigger(), out);
    speech(proposal.trigger(), form, out);
  }

  /** The verb whose tense and mood hold for the word. */
  private Token clauseOf(Token word) {
    Token at = word;
    for (int i = 0; i < DEEPEST && at.upos() != UniversalTag.VERB && !hasCopula(at); i++) {
      Optional<Token> head = view.tree().head(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  private boolean hasCopula(Token word) {
    return view.tree().child(word, "cop").isPresent();
  }

  private String formOf(Token verb) {
    return forms.computeIfAbsent(verb.index(), i -> form(verb));
  }

  /** Tag of the verb with its auxiliaries and "not": {@code should VB}. */
  private String form(Token verb) {
    StringBuilder form = new StringBuilder();
    for (Token child : view.tree().children(verb)) {
      String lemma = WordForms.lemma(child);
      boolean auxiliary = child.bears("aux") || child.relation().equals("cop");
      boolean to = child.relation().equals("mark") && lemma.equals("to");
      boolean not = lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
      if (auxiliary || to || not) {
        form.append(auxiliary && lemma.equals("be") ? child.xpos() : lemma).append(' ');
      }
    }
    return form.append(verb.xpos()).toString();
  }

  private void above(Token word, Signals out) {
    int depth = 0;
    Token at = word;
    while (depth < DEEPEST) {
      Optional<Token> head = view.tree().head(at);
      if (head.isEmpty()) {
        break;
      }
      String relation = at.baseRelation();
      if (!relation.equals("conj")) {
        out.add("on the way up", relation);
      }
      for (Token child : view.tree().children(at)) {
        if (child.bears("mark")) {
          out.add("mark above", WordForms.lemma(child));
        }
      }
      at = head.get();
      if (at.upos() == UniversalTag.VERB) {
        out.add("verb above", WordForms.lemma(at));
        out.add("form above", formOf(at));
      }
      depth++;
    }
    out.addCount("depth", depth);
  }

  private void speech(Token word, String form, Signals out) {
    Optional<Statement> inside =
        statements.stream()
            .filter(s -> s.says(word.span()))
            .min((a, b) -> a.contentLength() - b.contentLength());
    out.add("said", inside.map(s -> s.stance().name()).orElse("no"));
    inside.ifPresent(s -> out.add("said verb", s.verb()));
    boolean cue =
        statements.stream()
            .anyMatch(s -> s.sentence() == view.index() && s.cue().contains(word.index()));
    out.addIf(cue, "is cue");
    boolean quoted =
        view.mentions().parsed().quotations().stream().anyMatch(q -> q.span().covers(word.span()));
    out.addIf(quoted, "quoted");
    out.add("said form", Boolean.toString(inside.isPresent()), Boolean.toString(quoted), form);
  }
}
