package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final String NONE = ProspectView.NONE;
  private static final List<String> CLASSES = List.of("hostile", "vague", "step", "idle");

  private final LedgerScene scene;

  ProspectSignals(LedgerScene scene) {
    this.scene = scene;
  }

  Signals of(Prospect p) {
    ProspectView view = new ProspectView(scene, p);
    Signals out = new Signals();
    words(view, out);
    clusters(view, 6, "6", out);
    clusters(view, 10, "10", out);
    binder(view, out);
    verbForm(view, out);
    events(view, out);
    speech(view, out);
    subject(view, out);
    object(view, out);
    rules(p, out);
    document(p, out);
    matter(view, out);
    return out;
  }

  /** The little of it that tells whether an entry is towards somebody. */
  List<String> aside(Prospect p) {
    ProspectView view = new ProspectView(scene, p);
    List<String> out = new ArrayList<>();
    out.add("binder=" + p.binding());
    out.add("binder+relation=" + p.binding() + " " + p.anchor().baseRelation());
    out.add("binder+mark=" + p.binding() + " " + view.mark());
    out.add("tag=" + p.head().upos().name());
    out.add("event=" + view.event().map(e -> e.type().code()).orElse(NONE));
    p.drafts().forEach(d -> out.add("rule=" + d.rule() + " " + d.kind()));
    return out;
  }

  private void words(ProspectView p, Signals out) {
    Token head = p.head();
    String relation = p.relation();
    out.add("head", head.lemma());
    out.add("tag", head.upos() == UniversalTag.VERB ? "verb" : head.upos().name());
    out.add("relation", p.anchor().relation());
    out.add("binder", p.binding());
    out.add("binder+relation", p.binding(), relation);
    out.add("binder+head", p.binding(), head.lemma());
    p.tree()
        .child(head, "compound:prt")
        .ifPresentOrElse(
            t -> out.add("particle+head", t.lemma(), head.lemma()),
            () -> out.add("particle+head", head.lemma()));
    out.add("head-kind", ProspectView.kinds(scene, head), "");
    for (String each : CLASSES) {
      if (scene.words().is(head.lemma(), each)) {
        out.add("head-" + each);
      }
    }
  }

  private static void clusters(ProspectView p, int bits, String shown, Signals out) {
    Token head = p.head();
    String like = head.cluster(bits);
    String binder = p.binder().map(b -> b.cluster(bits)).orElse(NONE);
    out.add("head~" + shown, like, head.upos().name());
    out.add("form~" + shown, like, head.xpos(), p.anchorAux());
    out.add("binder~" + shown, binder, p.relation());
    out.add("binder~head~" + shown, binder, like, p.relation());
  }

  private void binder(ProspectView p, Signals out) {
    if (p.binder().isEmpty()) {
      return;
    }
    Tree tree = p.tree();
    Token binder = p.binder().get();
    out.add("binder-tag", binder.upos().name(), p.relation());
    out.add("binder-form", binder.xpos(), p.relation());
    out.add("binder-kind", p.binderKinds(), p.relation());
    tree.head(binder)
        .ifPresent(
            above -> {
              out.add("above", above.lemma());
              out.add("above-kind", ProspectView.kinds(scene, above), binder.baseRelation());
            });
    out.addIf(Clauses.isNegated(tree, binder), "binder-negated");
    out.add("binder-aux", ProspectView.aux(tree, binder));
    out.add("binder-subject", kindOf(tree, Clauses.subject(tree, binder)));
    if (scene.isCue(tree, binder)) {
      out.add("binder-reports " + p.relation());
    }
  }

  private static void verbForm(ProspectView p, Signals out) {
    Tree tree = p.tree();
    Token head = p.head();
    String aux = p.headAux().equals(NONE) ? p.anchorAux() : p.headAux();
    String mark = p.mark();
    out.add("aux", aux);
    out.add("mark", mark);
    if (Clauses.isPassive(tree, head)) {
      out.add("form", head.xpos(), aux, mark, "passive");
    } else {
      out.add("form", head.xpos(), aux, mark);
    }
    out.add("form+relation", head.xpos(), aux, p.relation());
    out.add("binder+mark", p.binding(), mark);
    out.add("aux+head", aux, head.lemma());
    out.addIf(Clauses.isNegated(tree, head), "negated");
    out.addIf(tree.child(head, "cop").isPresent(), "copula");
    for (Token child : tree.children(head)) {
      if (child.bears("advmod")) {
        out.add("adverb", child.lemma());
      }
      if (child.bears("advcl")) {
        tree.children(child, "mark").forEach(m -> out.add("condition", m.lemma()));
      }
    }
  }

  private void events(ProspectView p, Signals out) {
    Optional<Event> at = p.event();
    String above = p.binder().flatMap(scene::eventAt).map(ProspectSignals::typed).orElse(NONE);
    String type = at.map(ProspectSignals::typed).orElse(NONE);
    out.add("event", p.eventType());
    out.add("event+status", type);
    out.add("event+mode", at.map(e -> type + e.mode().orElse("")).orElse(NONE));
    out.add("event-above", above);
    out.add("events", type, above);
    at.ifPresent(e -> out.addIf(e.core(), "core"));
    at.ifPresent(
        e ->
            out.add(
                "event-parties",
                (e.actors().isEmpty() ? "-" : "a") + (e.recipients().isEmpty() ? "-" : "r")));
    p.object().flatMap(scene::eventAt).ifPresent(e -> out.add("event-object", e.type().code()));
  }

  private static String typed(Event event) {
    return event.type().code() + " " + event.status();
  }

  private void speech(ProspectView p, Signals out) {
    List<Attribution> chain = p.chain();
    String aux = p.headAux();
    out.add("said", chain.isEmpty() ? NONE : chain.get(0).stance().name());
    out.addCount("speakers", chain.size());
    if (!chain.isEmpty()) {
      Attribution first = chain.get(0);
      out.add("said-verb", first.verb());
      out.add("speaker", first.speaker().sector().orElse(NONE));
      out.add("said+aux", first.verb(), aux);
      out.add("speaks-of-own", Boolean.toString(isOwn(p, first.speaker())), aux);
    }
    out.addIf(p.quoted(), "quoted");
    out.add("said+quoted", (chain.isEmpty() ? "-" : "s") + p.quoted() + aux);
  }

  /** Whether the subject is of the country of the speaker. */
  private boolean isOwn(ProspectView p, Actor speaker) {
    if (p.subject().isEmpty() || speaker.country().isEmpty()) {
      return false;
    }
    return scene.accountable(p.tree(), p.subject().get()).stream()
        .anyMatch(s -> s.country().equals(speaker.country()));
  }

  private void subject(ProspectView p, Signals out) {
    String kind = kindOf(p.tree(), p.subject());
    out.add("subject", kind);
    out.add("subject+aux", kind, p.anchorAux());
    out.add("subject+form", kind, p.head().xpos(), p.anchorAux());
    p.subject()
        .ifPresent(
            s -> {
              out.add("subject-word", s.lemma().toLowerCase(Locale.ROOT));
              List<Actor> actors = scene.accountable(p.tree(), s);
              out.add(
                  "subject-sector", actors.isEmpty() ? NONE : actors.get(0).sector().orElse("-"));
            });
    String speaker =
        p.chain().isEmpty() ? NONE : p.chain().get(0).speaker().sector().orElse("unknown");
    out.add("speaker+subject+aux", speaker, kind, p.anchorAux());
    out.add("quoted+subject+aux", Boolean.toString(p.quoted()), kind, p.anchorAux());
  }

  private void object(ProspectView p, Signals out) {
    p.object()
        .ifPresent(
            o -> {
              out.add("object", o.lemma());
              out.addIf(scene.words().is(o.lemma(), "step"), "object-step");
              out.add("object-kind", kindOf(p.tree(), Optional.of(o)));
              out.add("head+object", p.head().lemma(), o.lemma());
            });
    for (Token child : p.tree().children(p.head(), "obl", "nmod")) {
      out.add("with", ProspectView.mark(p.tree(), child));
    }
    out.addCount("length", p.what().length() / 20);
  }

  /** What is below the head: harm, steps, events; how much of it the top of the report tells. */
  private void matter(ProspectView p, Signals out) {
    List<Token> below = p.tree().below(p.head(), t -> true);
    boolean hostile = below.stream().anyMatch(scene::isHostile);
    out.addIf(hostile, "hostile-below");
    out.addIf(below.stream().anyMatch(t -> scene.words().is(t.lemma(), "step")), "step-below");
    out.addCount("told-at-top", scene.sharedWithTop(p.prospect()));
    out.add("kind+form", p.binderKinds(), p.head().xpos(), p.anchorMark());
    out.add("kind+hostile", p.binderKinds(), Boolean.toString(hostile));
    out.add("aux+hostile", p.anchorAux(), Boolean.toString(hostile));
    out.add("event+aux", p.eventType(), p.anchorAux());
    out.addCount("depth", p.tree().ancestors(p.head()).size());
  }

  private static void rules(Prospect p, Signals out) {
    out.addIf(p.drafts().isEmpty(), "no-rule");
    for (Draft draft : p.drafts()) {
      out.add("rule-kind", draft.kind().name());
      out.add("rule", draft.rule(), draft.kind().name());
    }
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
}
