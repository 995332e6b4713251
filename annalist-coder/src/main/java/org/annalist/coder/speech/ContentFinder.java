package org.annalist.coder.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** What is said, by the tree. */
final class ContentFinder {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> FUTURE = Set.of("would", "will", "had");
  private static final Set<String> NEXT =
      Set.of("saying", "adding", "noting", "citing", "according", "arguing", "calling", "claiming");

  private ContentFinder() {}

  /** The tokens of the content inside the sentence; empty when the tree shows none. */
  static TokenSet of(CueSite site, Optional<Source> source) {
    TokenSet content = new TokenSet(site.tree().sentence());
    complements(site, content);
    if (site.passive() || site.isImpersonal()) {
      raised(site, content);
    }
    oneSide(site, content);
    splitSubject(site, content);
    alsoSaid(site, content);
    cutAtNextCue(site, content);
    if (content.isEmpty()) {
      around(site, content);
    }
    if (content.isEmpty()) {
      antecedent(site, content);
    }
    source.ifPresent(s -> content.removeAll(new TokenSet(site.tree().sentence()).add(s.tokens())));
    return content.removeAll(
        new TokenSet(site.tree().sentence()).add(CueClause.cueSpan(site.tree(), site.verb())));
  }

  private static void complements(CueSite site, TokenSet content) {
    for (Token child : site.tree().children(site.verb())) {
      if (isContent(site, child)) {
        content.add(outside(site, child));
        if (Tree.is(child, "obj", "obl", "nmod") && child.index() > site.verb().index()) {
          extend(site, content);
        }
      }
    }
  }

  /** What follows an object up to the next comma, when the tree hangs it from the verb. */
  private static void extend(CueSite site, TokenSet content) {
    Tree tree = site.tree();
    int at = content.last() + 1;
    while (at < tree.sentence().size() && continues(site, tree.token(at))) {
      content.add(tree.token(at));
      at++;
    }
  }

  private static boolean continues(CueSite site, Token token) {
    if (token.upos() == UniversalTag.PUNCT || token.upos() == UniversalTag.CCONJ) {
      return false;
    }
    List<Token> up = site.tree().ancestors(token);
    int cue = up.indexOf(site.verb());
    Token top = cue <= 0 ? token : up.get(cue - 1);
    return cue >= 0
        && Tree.is(top, "obl", "advcl", "xcomp", "obj", "nmod", "acl")
        && !Tree.is(top, "obl:tmod", "obl:npmod", "obl:unmarked")
        && !Clauses.isTime(top);
  }

  /** What follows the verb is said, then what precedes it is not. */
  private static void oneSide(CueSite site, TokenSet content) {
    int verb = site.verb().index();
    if (!content.isEmpty()
        && content.last() > verb
        && verb > 0
        && !site.passive()
        && !site.isImpersonal()) {
      content.removeAll(new TokenSet(site.tree().sentence()).add(new TokenSpan(0, verb)));
    }
  }

  /** "says its troops killed ...": the subject of what is said, hung as an object of the verb. */
  private static void splitSubject(CueSite site, TokenSet content) {
    if (content.isEmpty() || site.cue().takes("addr") || site.passive()) {
      return;
    }
    for (Token object : site.tree().children(site.verb(), "obj")) {
      TokenSpan range = site.tree().subtree(object);
      if (object.index() > site.verb().index() && range.end() == content.first()) {
        content.add(range);
      }
    }
  }

  /** "said A, and his country would B": a clause of its own tense and subject, hung too high. */
  private static void alsoSaid(CueSite site, TokenSet content) {
    Tree tree = site.tree();
    for (Token next : tree.children(site.verb(), "conj")) {
      TokenSpan range = tree.subtree(next);
      boolean follows =
          !content.isEmpty()
              && content.last() < range.start()
              && range.start() - content.last() <= 2;
      boolean future = tree.children(next, "aux").stream().anyMatch(a -> FUTURE.contains(a.text()));
      if (follows && future && tree.child(next, "nsubj").isPresent()) {
        content.add(new TokenSpan(content.last(), range.end()));
      }
    }
  }

  /** ", saying that ..." after what is said is the next statement. */
  private static void cutAtNextCue(CueSite site, TokenSet content) {
    Tree tree = site.tree();
    for (int i = site.verb().index() + 2; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      if (NEXT.contains(token.text()) && tree.token(i - 1).text().equals(",")) {
        content.removeAll(
            new TokenSet(tree.sentence()).add(new TokenSpan(i - 1, tree.sentence().size())));
        return;
      }
    }
  }

  private static boolean isContent(CueSite site, Token child) {
    if (child.upos() == UniversalTag.PUNCT) {
      return false;
    }
    return switch (child.baseRelation()) {
      case "ccomp", "csubj" -> site.cue().takes("clause") || site.cue().takes("quote");
      case "parataxis" ->
          site.cue().takes("clause")
              && child.index() > site.verb().index()
              && hasFinite(site.tree(), child);
      case "xcomp" -> isInfinitive(site, child);
      case "obj" -> takesObject(site, child);
      case "obl", "nmod", "advcl" -> followsPreposition(site, child);
      default -> false;
    };
  }

  private static boolean isInfinitive(CueSite site, Token child) {
    if (child.index() < site.verb().index()) {
      return site.cue().takes("clause");
    }
    if (child.xpos().equals("VBG")) {
      return site.cue().takes("ger") || followsPreposition(site, child);
    }
    return site.cue().takes("inf") || site.cue().takes("raise") || followsPreposition(site, child);
  }

  private static boolean takesObject(CueSite site, Token child) {
    boolean controlled = site.tree().child(site.verb(), "xcomp").isPresent();
    if (child.upos() == UniversalTag.PRON && (controlled || isRelative(child))) {
      return isRelative(child) && site.cue().takes("obj");
    }
    return site.cue().takes("obj") && !site.cue().takes("addr");
  }

  private static boolean isRelative(Token token) {
    return token.xpos().equals("WP") || token.xpos().equals("WDT");
  }

  private static boolean followsPreposition(CueSite site, Token child) {
    return site.tree().children(child, "case", "mark").stream()
        .anyMatch(
            c ->
                !c.lemma().equals("to") && site.cue().takes(c.lemma().toLowerCase(Locale.ROOT))
                    || c.lemma().equals("to")
                        && site.cue().takes("to")
                        && c.relation().equals("case"));
  }

  static boolean hasFinite(Tree tree, Token head) {
    return FINITE.contains(head.xpos())
        || tree.children(head, "cop", "aux").stream().anyMatch(t -> FINITE.contains(t.xpos()));
  }

  /** The subject of "was criticised", "is expected to" belongs to what is said. */
  private static void raised(CueSite site, TokenSet content) {
    boolean subjectSpeaks = site.cue().takes("passive-source");
    boolean subjectHears = site.cue().takes("addr");
    if (subjectSpeaks || subjectHears || !(site.cue().takes("raise") || site.cue().takes("obj"))) {
      return;
    }
    site.tree()
        .child(site.verb(), "nsubj:pass", "nsubj")
        .filter(s -> !s.lemma().equals("it") || content.isEmpty())
        .ifPresent(s -> content.add(SourceFinder.phrase(site.tree(), s, site.verb())));
  }

  /** "Content, said X": the verb hangs from what is said. */
  private static void around(CueSite site, TokenSet content) {
    Tree tree = site.tree();
    if (!Tree.is(site.verb(), "parataxis", "dep") || !site.cue().takes("clause")) {
      return;
    }
    tree.head(site.verb())
        .ifPresent(
            head -> {
              if (head.index() > site.verb().index()) {
                content.add(new TokenSpan(site.verb().index() + 1, tree.subtree(head).end()));
              } else {
                tree.below(head, t -> t.index() != site.verb().index()).forEach(content::add);
              }
            });
  }

  /** "claims that they denied", "topics she wants to talk about". */
  private static void antecedent(CueSite site, TokenSet content) {
    Tree tree = site.tree();
    boolean relative = site.verb().relation().equals("acl:relcl");
    boolean objectFree = tree.child(site.verb(), "obj", "ccomp", "xcomp").isEmpty();
    if (relative && objectFree && site.cue().takes("obj") && !site.passive()) {
      tree.head(site.verb()).ifPresent(h -> content.add(SourceFinder.phrase(tree, h, site.verb())));
    }
  }

  /** The words below a complement, without the cue when the tree crosses. */
  private static TokenSpan outside(CueSite site, Token child) {
    TokenSpan range = site.tree().subtree(child);
    int verb = site.verb().index();
    if (!range.contains(verb)) {
      return range;
    }
    return child.index() > verb
        ? new TokenSpan(verb + 1, range.end())
        : new TokenSpan(range.start(), verb);
  }
}
