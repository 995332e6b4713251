package org.annalist.coder.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;

/** What speaks for and against a proposed statement. Immutable. */
public final class StatementSignals {
  private static final int SHORT = 40;
  private static final int MIDDLE = 120;
  private static final int LONG = 300;
  private static final int COARSE = 6;
  private static final int FINE = 12;

  private final ParsedText parsed;
  private final List<Tree> trees;
  private final List<Statement> all;

  /** The signals of the statements proposed for a text, in the order of its sentences. */
  public StatementSignals(ParsedText parsed, List<Tree> trees, List<Statement> all) {
    this.parsed = parsed;
    this.trees = List.copyOf(trees);
    this.all = List.copyOf(all);
  }

  /** The signals of one statement. */
  public Signals of(Statement statement) {
    Tree tree = trees.get(statement.sentence());
    Token cue = cue(tree, statement);
    Signals out = new Signals();
    cue(out, tree, cue, statement);
    source(out, tree, cue, statement);
    content(out, tree, cue, statement);
    return out;
  }

  /** The word of the cue that hangs from none of its others. */
  private static Token cue(Tree tree, Statement statement) {
    return tree.sentence().tokens().subList(statement.cue().start(), statement.cue().end()).stream()
        .filter(t -> !statement.cue().contains(Math.max(0, t.head())) || t.isRoot())
        .reduce((a, b) -> b)
        .orElse(tree.token(statement.cue().end() - 1));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private void cue(Signals out, Tree tree, Token cue, Statement statement) {
    out.add("cue", statement.verb());
    out.add("cue,tag", statement.verb() + " " + cue.xpos());
    out.add("tag", cue.xpos());
    out.add("relation", cue.relation());
    out.add("cluster", cue.cluster(COARSE));
    out.add("cluster long", cue.cluster(FINE));
    out.add("stance", statement.stance().name());
    for (Token child : tree.children(cue, "aux", "advmod", "mark", "cop")) {
      if (child.index() < cue.index()) {
        out.add("before cue", lemma(child));
      }
    }
    boolean passive = Clauses.isPassive(tree, cue);
    out.add("passive", passive + " " + statement.verb());
    tree.head(cue).ifPresent(h -> out.add("above", cue.baseRelation() + " " + lemma(h)));
    boolean nested =
        all.stream()
            .anyMatch(
                s ->
                    !s.equals(statement)
                        && s.content().stream().anyMatch(c -> c.covers(cue.span())));
    out.addIf(nested, "nested");
  }

  private void source(Signals out, Tree tree, Token cue, Statement statement) {
    if (statement.sourceHead() < 0) {
      out.add("source", "none");
      out.add("source,cue", "none " + statement.verb());
      return;
    }
    Token head = tree.token(statement.sourceHead());
    Sentence sentence = tree.sentence();
    String kind =
        sentence
            .nameAt(head.index())
            .map(n -> n.kind().name())
            .orElse(head.upos() == UniversalTag.PRON ? lemma(head) : head.upos().name());
    out.add("source", kind);
    out.add("source,cue", kind + " " + statement.verb());
    out.add("source word", lemma(head));
    out.add("source cluster", head.cluster(COARSE));
    out.add("source cluster long", head.cluster(FINE));
    out.add("source relation", head.relation() + " " + (head.head() == cue.index()));
    out.add("source side", Boolean.toString(head.index() < cue.index()));
    out.add("source length", range(statement.source().map(s -> s.length()).orElse(0)));
  }

  private static String range(int words) {
    return words <= 2 ? Integer.toString(words) : words <= 6 ? "some" : "many";
  }

  private void content(Signals out, Tree tree, Token cue, Statement statement) {
    boolean quoted =
        parsed.quotations().stream()
            .anyMatch(q -> statement.content().stream().anyMatch(c -> c.overlaps(q.span())));
    int length = statement.contentLength();
    String size =
        length < SHORT ? "short" : length < MIDDLE ? "middle" : length < LONG ? "long" : "huge";
    out.add("size", size);
    out.add("quoted", Boolean.toString(quoted));
    out.add("quoted,cue", quoted + " " + statement.verb());
    out.add("pieces", range(statement.content().size()));
    Span first = statement.content().get(0);
    out.add("content side", Boolean.toString(first.start() < cue.span().start()));
    Optional<Token> top = top(tree, statement);
    String relation =
        top.map(t -> t.head() == cue.index() ? t.relation() : "not below").orElse("elsewhere");
    out.add("content", relation);
    out.add("content,cue", relation + " " + statement.verb());
    out.add("content,cluster", relation + " " + cue.cluster(FINE));
    out.add("content,size", relation + " " + size);
    top.ifPresent(t -> word(out, tree, t, relation, statement));
  }

  private static void word(
      Signals out, Tree tree, Token top, String relation, Statement statement) {
    String mark =
        tree.children(top, "mark", "case").stream()
            .findFirst()
            .map(StatementSignals::lemma)
            .orElse("");
    out.add("mark", relation + " " + mark);
    out.add("mark,cue", mark + " " + statement.verb());
    out.add("content word", lemma(top));
    out.add("content tag", relation + " " + top.xpos());
    out.add("content cluster", relation + " " + top.cluster(COARSE));
    out.add("content cluster,cue", statement.verb() + " " + top.cluster(COARSE));
  }

  /** The word of the content in the sentence of the cue that hangs from none of its others. */
  private static Optional<Token> top(Tree tree, Statement statement) {
    return tree.sentence().tokens().stream()
        .filter(t -> isInside(t, statement) && t.upos() != UniversalTag.PUNCT)
        .filter(t -> tree.head(t).filter(h -> isInside(h, statement)).isEmpty())
        .findFirst();
  }

  private static boolean isInside(Token token, Statement statement) {
    return statement.content().stream().anyMatch(c -> c.covers(token.span()));
  }
}
