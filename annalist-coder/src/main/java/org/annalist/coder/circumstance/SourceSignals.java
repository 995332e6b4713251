package org.annalist.coder.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Quotation;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.text.Span;

/** What speaks for and against a source of an event. Used for one telling, by one thread. */
final class SourceSignals {
  private final Scene scene;
  private final Telling telling;
  private final Tree tree;
  private final Token trigger;
  private final String type;
  private final List<Statement> covering;
  private final boolean quoted;

  SourceSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    trigger = telling.trigger();
    type = telling.type();
    covering = scene.mentions().statements().covering(trigger.span());
    quoted = isQuoted(trigger.span());
  }

  private boolean isQuoted(Span words) {
    for (Quotation quotation : scene.mentions().parsed().quotations()) {
      if (quotation.span().covers(words)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the signals of a choice. */
  void add(Signals out, SourceChoice choice) {
    out.add("kind", choice.kind().name(), "");
    out.under(choice.kind().name() + " ");
    act(out);
    choice.statement().ifPresent(s -> statement(out, s));
  }

  private void act(Signals out) {
    Token clause = Paths.clause(tree, trigger);
    String lemma = telling.lemma();
    String many = Integer.toString(Math.min(2, covering.size()));
    String said = quoted ? many + " quoted" : many;
    String cue = cue();
    String subject = subject(clause);
    out.add("said", said);
    out.add("type", type);
    out.add("type,said", type, said);
    out.add("status", telling.status().name());
    out.add("lemma", lemma);
    out.add("lemma,said", lemma, said);
    out.add("tag", trigger.xpos());
    out.add("tag,type", trigger.xpos(), type);
    out.add("relation", trigger.baseRelation());
    out.add("tense", Paths.tense(tree, trigger));
    out.add("clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add("block", scene.block(telling.sentence()).name());
    out.add("cue", cue);
    out.add("cue,type", cue, type);
    out.add("subject", subject);
    out.add("subject,type", subject, type);
    out.addIf(Paths.isRelative(tree, trigger), "relative");
    boolean beside =
        scene.statements(telling.sentence()).stream().anyMatch(s -> !covering.contains(s));
    out.add("beside", Boolean.toString(beside), said);
  }

  /** Whether the word of the event is itself the cue of a statement, and how it is told. */
  private String cue() {
    return scene.statements(telling.sentence()).stream()
        .filter(s -> s.cue().contains(telling.trigger().index()))
        .findFirst()
        .map(s -> s.sourceHead() >= 0 ? "with source" : "open")
        .orElse("no cue");
  }

  /** What kind of word the subject of the event's clause is. */
  private String subject(Token clause) {
    return tree.child(clause, "nsubj").map(s -> s.relation() + " " + word(s)).orElse("none");
  }

  private static String word(Token token) {
    return switch (token.upos()) {
      case PRON -> token.text().toLowerCase(Locale.ROOT);
      case PROPN -> "name";
      default -> token.upos().name();
    };
  }

  private void statement(Signals out, Statement statement) {
    Tree there = scene.tree(statement.sentence());
    Token head = there.token(statement.sourceHead());
    int back = telling.sentence() - statement.sentence();
    String who = source(statement, head);
    out.add("back", Integer.toString(Math.max(-1, Math.min(3, back))));
    out.add("verb", statement.verb());
    out.add("verb,type", statement.verb(), type);
    out.add("stance", statement.stance().name(), telling.status().name());
    out.add("source", word(head));
    out.add("who", who);
    out.add("who,type", who, type);
    out.add("head", head.lemma().toLowerCase(Locale.ROOT));
    String of = Integer.toString(Math.min(3, covering.size()));
    out.add("rank", Integer.toString(rank(statement)), "of", of);
    out.add("quoting", Boolean.toString(isQuoting(statement)), Boolean.toString(quoted));
    out.add("length", size(statement));
    if (back == 0) {
      Token cue = there.token(Math.max(0, statement.cue().end() - 1));
      out.add("path", Paths.between(tree, trigger, cue));
      out.add("steps", Integer.toString(Math.min(6, Paths.steps(tree, trigger, cue))));
      out.add("side", cue.index() < trigger.index() ? "before" : "after");
      out.add("tense", Paths.tense(tree, cue));
      out.addIf(Paths.isRelative(tree, cue), "cue relative");
    }
  }

  /** Whether something of what is said stands between quotation marks. */
  private boolean isQuoting(Statement statement) {
    for (Quotation quotation : scene.mentions().parsed().quotations()) {
      for (Span part : statement.content()) {
        if (quotation.span().overlaps(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private int rank(Statement statement) {
    return Math.max(-1, Math.min(3, covering.indexOf(statement)));
  }

  private static String size(Statement statement) {
    int length = statement.contentLength();
    return length < 40 ? "short" : length < 120 ? "middle" : length < 300 ? "long" : "huge";
  }

  /** What is known of the speaker: sector, or how it is named. */
  private String source(Statement statement, Token head) {
    Optional<ActorMention> mention =
        scene
            .mentions()
            .actors()
            .headedBy(statement.sentence(), head.index())
            .or(() -> scene.mentions().actors().around(statement.sentence(), head.index()));
    if (mention.isEmpty() || mention.get().members().isEmpty()) {
      return "unknown";
    }
    Actor actor = mention.get().members().get(0);
    return mention.get().kind()
        + " "
        + (actor.sectors().isEmpty() ? "-" : actor.sectors().get(0))
        + (actor.country().isPresent() ? " c" : "");
  }
}
