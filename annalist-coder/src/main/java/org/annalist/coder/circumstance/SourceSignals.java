package org.annalist.coder.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.circumstance.SourceChoice.Kind;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Quotation;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/** What speaks for and against a source of an event. Used for one telling, by one thread. */
final class SourceSignals {
  private final Scene scene;
  private final Telling telling;
  private final Tree tree;
  private final Token clause;
  private final List<Statement> covering;
  private final boolean quoted;

  SourceSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    clause = Paths.clause(tree, telling.trigger());
    covering = scene.mentions().statements().covering(telling.trigger().span());
    quoted = quotation(telling.trigger()).isPresent();
  }

  private Optional<Quotation> quotation(Token token) {
    return scene.mentions().parsed().quotations().stream()
        .filter(q -> q.span().covers(token.span()))
        .findFirst();
  }

  /** The signals of a choice. */
  Signals of(SourceChoice choice) {
    Signals out = new Signals();
    String kind = choice.kind().name() + " ";
    out.add("kind", kind);
    act(out, kind);
    choice.statement().ifPresent(s -> statement(out, s, choice.kind()));
    return out;
  }

  private void act(Signals out, String kind) {
    String type = telling.type();
    String said = Math.min(2, covering.size()) + (quoted ? " quoted" : "");
    out.add(kind + "said", said);
    out.add(kind + "type", type);
    out.add(kind + "type,said", type + " " + said);
    out.add(kind + "status", telling.status().name());
    out.add(kind + "lemma", telling.lemma());
    out.add(kind + "lemma,said", telling.lemma() + " " + said);
    out.add(kind + "tag", telling.trigger().xpos());
    out.add(kind + "tag,type", telling.trigger().xpos() + " " + type);
    out.add(kind + "relation", telling.trigger().baseRelation());
    out.add(kind + "tense", Paths.tense(tree, telling.trigger()));
    out.add(kind + "clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add(kind + "block", scene.block(telling.sentence()).name());
    out.add(kind + "cue", cue());
    out.add(kind + "cue,type", cue() + " " + type);
    out.add(kind + "subject", subject());
    out.add(kind + "subject,type", subject() + " " + type);
    out.addIf(Paths.isRelative(tree, telling.trigger()), kind + "relative");
    boolean beside =
        scene.statements(telling.sentence()).stream().anyMatch(s -> !covering.contains(s));
    out.add(kind + "beside", beside + " " + said);
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
  private String subject() {
    return tree.children(clause, "nsubj").stream()
        .findFirst()
        .map(s -> s.relation() + " " + word(s))
        .orElse("none");
  }

  private static String word(Token token) {
    return switch (token.upos()) {
      case PRON -> token.text().toLowerCase(Locale.ROOT);
      case PROPN -> "name";
      default -> token.upos().name();
    };
  }

  private void statement(Signals out, Statement statement, Kind kind) {
    String name = kind.name() + " ";
    Tree there = scene.tree(statement.sentence());
    Token head = there.token(statement.sourceHead());
    boolean here = statement.sentence() == telling.sentence();
    int back = telling.sentence() - statement.sentence();
    String who = source(statement, head);
    out.add(name + "back", Integer.toString(Math.max(-1, Math.min(3, back))));
    out.add(name + "verb", statement.verb());
    out.add(name + "verb,type", statement.verb() + " " + telling.type());
    out.add(name + "stance", statement.stance() + " " + telling.status());
    out.add(name + "source", word(head));
    out.add(name + "who", who);
    out.add(name + "who,type", who + " " + telling.type());
    out.add(name + "head", head.lemma().toLowerCase(Locale.ROOT));
    out.add(name + "rank", rank(statement) + " of " + Math.min(3, covering.size()));
    boolean quoting =
        statement.content().stream()
            .anyMatch(
                c ->
                    scene.mentions().parsed().quotations().stream()
                        .anyMatch(q -> q.span().overlaps(c)));
    out.add(name + "quoting", quoting + " " + quoted);
    out.add(name + "length", size(statement));
    if (here) {
      Token cue = there.token(Math.max(0, statement.cue().end() - 1));
      String path = Paths.between(tree, telling.trigger(), cue);
      out.add(name + "path", path);
      out.add(
          name + "steps", Integer.toString(Math.min(6, Paths.steps(tree, telling.trigger(), cue))));
      out.add(name + "side", cue.index() < telling.trigger().index() ? "before" : "after");
      out.add(name + "tense", Paths.tense(tree, cue));
      out.addIf(Paths.isRelative(tree, cue), name + "cue relative");
    }
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
