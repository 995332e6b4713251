package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;

/** What the model sees of a prospect: words, grammar, coded events, who speaks, what rules say. */
final class ProspectSignals {
  private static final String NONE = "none";

  private final LedgerScene scene;

  ProspectSignals(LedgerScene scene) {
    this.scene = scene;
  }

  Signals of(Prospect p) {
    Signals out = new Signals();
    words(p, out);
    verbForm(p, out);
    events(p, out);
    speech(p, out);
    subject(p, out);
    object(p, out);
    rules(p, out);
    document(p, out);
    matter(p, out);
    return out;
  }

  /** The little of it that tells whether an entry is towards somebody. */
  List<String> aside(Prospect p) {
    String mark =
        mark(p.tree(), p.head()).equals(NONE)
            ? mark(p.tree(), p.anchor())
            : mark(p.tree(), p.head());
    List<String> out = new ArrayList<>();
    out.add("binder=" + p.binding());
    out.add("binder+relation=" + p.binding() + " " + p.anchor().baseRelation());
    out.add("binder+mark=" + p.binding() + " " + mark);
    out.add("tag=" + p.head().upos().name());
    out.add("event=" + scene.eventAt(p.head()).map(e -> e.type().code()).orElse(NONE));
    p.drafts().forEach(d -> out.add("rule=" + d.rule() + " " + d.kind()));
    return out;
  }

  private void words(Prospect p, Signals out) {
    Token head = p.head();
    String relation = p.anchor().baseRelation();
    out.add("head", head.lemma());
    out.add("tag", head.upos() == UniversalTag.VERB ? "verb" : head.upos().name());
    out.add("relation", p.anchor().relation());
    out.add("binder", p.binding());
    out.add("binder+relation", p.binding() + " " + relation);
    out.add("binder+head", p.binding() + " " + head.lemma());
    out.add("particle+head", particle(p.tree(), head) + head.lemma());
    for (int bits : List.of(6, 10)) {
      String like = head.cluster(bits);
      out.add("head~" + bits, like + " " + head.upos());
      out.add("form~" + bits, like + " " + head.xpos() + " " + aux(p.tree(), p.anchor()));
      out.add("binder~" + bits, p.binder().map(b -> b.cluster(bits)).orElse(NONE) + " " + relation);
      out.add(
          "binder~head~" + bits,
          p.binder().map(b -> b.cluster(bits)).orElse(NONE) + " " + like + " " + relation);
    }
    p.binder()
        .ifPresent(
            b -> {
              out.add("binder-tag", b.upos().name() + " " + relation);
              out.add("binder-form", b.xpos() + " " + relation);
              kinds(b, "binder-kind", relation, out);
              p.tree().head(b).ifPresent(g -> out.add("above", g.lemma()));
              p.tree().head(b).ifPresent(g -> kinds(g, "above-kind", b.baseRelation(), out));
              out.addIf(Clauses.isNegated(p.tree(), b), "binder-negated");
              out.add("binder-aux", aux(p.tree(), b));
              out.add("binder-subject", kindOf(p.tree(), Clauses.subject(p.tree(), b)));
              out.addIf(scene.isCue(p.tree(), b), "binder-reports " + relation);
            });
    kinds(head, "head-kind", "", out);
    for (String c : List.of("hostile", "vague", "step", "idle")) {
      out.addIf(scene.words().is(head.lemma(), c), "head-" + c);
    }
  }

  private void kinds(Token token, String name, String suffix, Signals out) {
    String kinds =
        scene.words().kinds(token.lemma()).stream()
            .map(Enum::name)
            .collect(Collectors.joining("+"));
    out.add(name, kinds + " " + suffix);
  }

  private void verbForm(Prospect p, Signals out) {
    Tree tree = p.tree();
    String aux = aux(tree, p.head()).equals(NONE) ? aux(tree, p.anchor()) : aux(tree, p.head());
    String mark = mark(tree, p.head()).equals(NONE) ? mark(tree, p.anchor()) : mark(tree, p.head());
    boolean passive = Clauses.isPassive(tree, p.head());
    out.add("aux", aux);
    out.add("mark", mark);
    out.add("form", p.head().xpos() + " " + aux + " " + mark + (passive ? " passive" : ""));
    out.add("form+relation", p.head().xpos() + " " + aux + " " + p.anchor().baseRelation());
    out.add("binder+mark", p.binding() + " " + mark);
    out.add("aux+head", aux + " " + p.head().lemma());
    out.addIf(Clauses.isNegated(tree, p.head()), "negated");
    out.addIf(tree.child(p.head(), "cop").isPresent(), "copula");
    tree.children(p.head(), "advmod").forEach(a -> out.add("adverb", a.lemma()));
    tree.children(p.head(), "advcl").stream()
        .flatMap(a -> tree.children(a, "mark").stream())
        .forEach(m -> out.add("condition", m.lemma()));
  }

  private void events(Prospect p, Signals out) {
    Optional<Event> at = scene.eventAt(p.head());
    Optional<Event> above = p.binder().flatMap(scene::eventAt);
    String type = at.map(ProspectSignals::typed).orElse(NONE);
    out.add("event", at.map(e -> e.type().code()).orElse(NONE));
    out.add("event+status", type);
    out.add("event+mode", at.map(e -> type + e.mode().orElse("")).orElse(NONE));
    out.add("event-above", above.map(ProspectSignals::typed).orElse(NONE));
    out.add("events", type + " " + above.map(ProspectSignals::typed).orElse(NONE));
    at.ifPresent(e -> out.addIf(e.core(), "core"));
    at.ifPresent(
        e ->
            out.add(
                "event-parties",
                (e.actors().isEmpty() ? "-" : "a") + (e.recipients().isEmpty() ? "-" : "r")));
    p.tree()
        .child(p.head(), "obj")
        .flatMap(scene::eventAt)
        .ifPresent(e -> out.add("event-object", e.type().code()));
  }

  private static String typed(Event event) {
    return event.type().code() + " " + event.status();
  }

  private void speech(Prospect p, Signals out) {
    List<Attribution> chain = scene.parties().saying(p.head().span());
    out.add("said", chain.isEmpty() ? NONE : chain.get(0).stance().name());
    out.addCount("speakers", chain.size());
    String aux = aux(p.tree(), p.head());
    chain.stream()
        .findFirst()
        .ifPresent(
            a -> {
              out.add("said-verb", a.verb());
              out.add("speaker", a.speaker().sector().orElse(NONE));
              out.add("said+aux", a.verb() + " " + aux);
              boolean own =
                  subject(p).stream()
                      .flatMap(s -> scene.accountable(p.tree(), s).stream())
                      .anyMatch(
                          s ->
                              s.country().isPresent() && s.country().equals(a.speaker().country()));
              out.add("speaks-of-own", own + " " + aux);
            });
    out.addIf(scene.isQuoted(p.head().span()), "quoted");
    out.add("said+quoted", (chain.isEmpty() ? "-" : "s") + scene.isQuoted(p.head().span()) + aux);
  }

  private Optional<Token> subject(Prospect p) {
    return Clauses.subject(p.tree(), p.head());
  }

  private void subject(Prospect p, Signals out) {
    Optional<Token> subject = subject(p);
    String kind = kindOf(p.tree(), subject);
    String aux = aux(p.tree(), p.anchor());
    out.add("subject", kind);
    out.add("subject+aux", kind + " " + aux);
    out.add("subject+form", kind + " " + p.head().xpos() + " " + aux);
    subject.ifPresent(
        s -> {
          out.add("subject-word", s.lemma().toLowerCase(Locale.ROOT));
          List<Actor> actors = scene.accountable(p.tree(), s);
          out.add("subject-sector", actors.isEmpty() ? NONE : actors.get(0).sector().orElse("-"));
        });
  }

  private void object(Prospect p, Signals out) {
    p.tree()
        .child(p.head(), "obj")
        .ifPresent(
            o -> {
              out.add("object", o.lemma());
              out.addIf(scene.words().is(o.lemma(), "step"), "object-step");
              out.add("object-kind", kindOf(p.tree(), Optional.of(o)));
              out.add("head+object", p.head().lemma() + " " + o.lemma());
            });
    p.tree().children(p.head(), "obl", "nmod").forEach(o -> out.add("with", mark(p.tree(), o)));
    out.addCount("length", p.what().length() / 20);
  }

  /** What is below the head: harm, steps, events; how much of it the top of the report tells. */
  private void matter(Prospect p, Signals out) {
    List<Token> below = p.tree().below(p.head(), t -> true);
    out.addIf(below.stream().anyMatch(scene::isHostile), "hostile-below");
    out.addIf(below.stream().anyMatch(t -> scene.words().is(t.lemma(), "step")), "step-below");
    out.addCount("told-at-top", scene.sharedWithTop(p));
    String aux = aux(p.tree(), p.anchor());
    String kinds =
        p.binder()
            .map(
                b ->
                    scene.words().kinds(b.lemma()).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining("+")))
            .orElse(NONE);
    out.add("kind+form", kinds + " " + p.head().xpos() + " " + mark(p.tree(), p.anchor()));
    out.add("kind+hostile", kinds + " " + below.stream().anyMatch(scene::isHostile));
    out.add("aux+hostile", aux + " " + below.stream().anyMatch(scene::isHostile));
    out.add(
        "event+aux", scene.eventAt(p.head()).map(e -> e.type().code()).orElse(NONE) + " " + aux);
    List<Attribution> chain = scene.parties().saying(p.head().span());
    String speaker = chain.isEmpty() ? NONE : chain.get(0).speaker().sector().orElse("unknown");
    String subject = kindOf(p.tree(), subject(p));
    out.add("speaker+subject+aux", speaker + " " + subject + " " + aux);
    out.add("quoted+subject+aux", scene.isQuoted(p.head().span()) + " " + subject + " " + aux);
    out.addCount("depth", p.tree().ancestors(p.head()).size());
  }

  private static void rules(Prospect p, Signals out) {
    out.addIf(p.drafts().isEmpty(), "no-rule");
    p.drafts()
        .forEach(
            d -> {
              out.add("rule-kind", d.kind().name());
              out.add("rule", d.rule() + " " + d.kind());
            });
  }

  private void document(Prospect p, Signals out) {
    int at = p.tree().sentence().index();
    out.add("sentence", at < 2 ? "top" : at < 6 ? "early" : at < 15 ? "middle" : "late");
    out.addCount("events-in-text", scene.events().size() / 4);
    out.addIf(p.tree().sentence().size() < 14 && at < 3, "headline");
  }

  /** What a nominal is: a kind of pronoun, a known actor by sector class, or a thing. */
  private String kindOf(Tree tree, Optional<Token> nominal) {
    if (nominal.isEmpty()) {
      return NONE;
    }
    Token token = nominal.get();
    if (token.upos() == UniversalTag.PRON) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    List<Actor> known = scene.parties().known(tree.sentence(), token);
    if (known.isEmpty()) {
      return "thing";
    }
    return LedgerScene.isAccountable(known.get(0)) ? "actor" : "private";
  }

  static String aux(Tree tree, Token verb) {
    return tree.children(verb, "aux").stream()
        .filter(a -> !Tree.is(a, "aux:pass"))
        .map(a -> a.lemma().equals("be") || a.lemma().equals("have") ? a.text() : a.lemma())
        .map(a -> a.toLowerCase(Locale.ROOT))
        .collect(
            Collectors.collectingAndThen(Collectors.joining("+"), s -> s.isEmpty() ? NONE : s));
  }

  static String mark(Tree tree, Token token) {
    return tree.children(token, "mark", "case").stream().map(Token::lemma).findFirst().orElse(NONE);
  }

  private static String particle(Tree tree, Token verb) {
    return tree.child(verb, "compound:prt").map(t -> t.lemma() + " ").orElse("");
  }
}
