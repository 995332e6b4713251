package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Span;

/** What is asked of a prospect more than once, worked out once. For one thread. */
final class ProspectView {
  /** Stands for what is not there. */
  static final String NONE = "none";

  private final Prospect prospect;
  private final Optional<Event> event;
  private final Optional<Token> subject;
  private final Optional<Token> object;
  private final List<Attribution> chain;
  private final boolean quoted;
  private final String headAux;
  private final String anchorAux;
  private final String headMark;
  private final String anchorMark;
  private final String binderKinds;

  ProspectView(LedgerScene scene, Prospect prospect) {
    this.prospect = prospect;
    Tree tree = prospect.tree();
    Token head = prospect.head();
    boolean alone = head.index() == prospect.anchor().index();
    event = scene.eventAt(head);
    subject = Clauses.subject(tree, head);
    object = tree.child(head, "obj");
    chain = scene.parties().saying(head.span());
    quoted = scene.isQuoted(head.span());
    headAux = aux(tree, head);
    anchorAux = alone ? headAux : aux(tree, prospect.anchor());
    headMark = mark(tree, head);
    anchorMark = alone ? headMark : mark(tree, prospect.anchor());
    binderKinds = prospect.binder().map(b -> kinds(scene, b)).orElse(NONE);
  }

  Prospect prospect() {
    return prospect;
  }

  Tree tree() {
    return prospect.tree();
  }

  Token head() {
    return prospect.head();
  }

  Token anchor() {
    return prospect.anchor();
  }

  /** The relation of the anchor without its subtype. */
  String relation() {
    return prospect.anchor().baseRelation();
  }

  Optional<Token> binder() {
    return prospect.binder();
  }

  String binding() {
    return prospect.binding();
  }

  Span what() {
    return prospect.what();
  }

  Optional<Event> event() {
    return event;
  }

  /** The type of the event coded at the head. */
  String eventType() {
    return event.map(e -> e.type().code()).orElse(NONE);
  }

  Optional<Token> subject() {
    return subject;
  }

  Optional<Token> object() {
    return object;
  }

  /** Who says it, nearest first. */
  List<Attribution> chain() {
    return chain;
  }

  boolean quoted() {
    return quoted;
  }

  String headAux() {
    return headAux;
  }

  String anchorAux() {
    return anchorAux;
  }

  /** What opens the head, or else the anchor. */
  String mark() {
    return headMark.equals(NONE) ? anchorMark : headMark;
  }

  String anchorMark() {
    return anchorMark;
  }

  /** The kinds of entry that the binder binds to. */
  String binderKinds() {
    return binderKinds;
  }

  /** The kinds of entry that a word binds to, joined; empty for most words. */
  static String kinds(LedgerScene scene, Token token) {
    Set<LedgerKind> kinds = scene.words().kinds(token.lemma());
    return kinds.isEmpty() ? "" : kinds.stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** The auxiliaries of a verb, forms of "be" and "have" as they stand. */
  static String aux(Tree tree, Token verb) {
    List<String> found = new ArrayList<>(2);
    for (Token child : tree.children(verb)) {
      if (child.bears("aux") && !child.bears("aux:pass")) {
        boolean form = child.lemma().equals("be") || child.lemma().equals("have");
        found.add((form ? child.text() : child.lemma()).toLowerCase(Locale.ROOT));
      }
    }
    return found.isEmpty() ? NONE : String.join("+", found);
  }

  /** What opens a clause or phrase: "to", "that", a preposition. */
  static String mark(Tree tree, Token token) {
    return tree.child(token, "mark", "case").map(Token::lemma).orElse(NONE);
  }
}
