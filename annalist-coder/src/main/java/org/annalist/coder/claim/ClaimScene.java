package org.annalist.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.party.Parties;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.ResponsibilityKind;
import org.annalist.knowledge.speech.ResponsibilityWords;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;

/** What the claim rules need to know of a document. Immutable. */
final class ClaimScene {
  private static final int MATERIAL_CONFLICT = 4;

  private final Mentions mentions;
  private final Parties parties;
  private final List<Span> deeds;
  private final ResponsibilityWords words;

  ClaimScene(Mentions mentions, List<Event> events, ResponsibilityWords words) {
    this.mentions = mentions;
    this.parties = new Parties(mentions);
    this.deeds =
        events.stream().filter(e -> e.quad() == MATERIAL_CONFLICT).map(Event::trigger).toList();
    this.words = words;
  }

  Parties parties() {
    return parties;
  }

  boolean is(Token token, ResponsibilityKind kind) {
    return words.is(token.lemma(), kind);
  }

  /** Whether a verb with its particle tells a deed: "carried out". */
  boolean isDoing(Tree tree, Token verb) {
    return is(verb, ResponsibilityKind.DOING)
        || tree.children(verb, "compound:prt").stream()
            .anyMatch(p -> words.is(verb.lemma() + " " + p.lemma(), ResponsibilityKind.DOING));
  }

  /** Whether a nominal names a deed, by word or because an event was coded there. */
  boolean isDeed(Token nominal) {
    return is(nominal, ResponsibilityKind.DEED)
        || deeds.stream().anyMatch(d -> d.overlaps(nominal.span()));
  }

  /** The deed that a nominal names, seen through "responsibility for" and relative pronouns. */
  Optional<Token> deed(Tree tree, Token nominal) {
    Token head = Clauses.antecedent(tree, nominal).orElse(nominal);
    if (isDeed(head)) {
      return Optional.of(head);
    }
    return tree.below(head, t -> !Tree.is(t, "acl:relcl", "appos", "conj")).stream()
        .filter(t -> t.index() != head.index() && Tree.is(t, "nmod", "obl", "compound"))
        .filter(this::isDeed)
        .findFirst();
  }

  /** Claims of all the speakers about all those held responsible. */
  List<Claim> claims(
      Stance stance,
      List<Actor> by,
      List<Actor> about,
      Tree tree,
      Token verb,
      Optional<Token> deed,
      String rule) {
    List<Claim> all = new ArrayList<>();
    Span span = tree.sentence().spanOf(tree.subtree(verb));
    String text = span.in(mentions.parsed().document().text());
    Optional<Span> target = deed.map(d -> phrase(tree, d));
    for (Actor speaker : by) {
      for (Optional<Actor> each : eachOrNone(about)) {
        all.add(
            new Claim(
                stance, speaker, each, text, span, target, Optional.empty(), List.of(), rule));
      }
    }
    return all;
  }

  private static List<Optional<Actor>> eachOrNone(List<Actor> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }

  /** The words of a deed without what is said about it. */
  private static Span phrase(Tree tree, Token deed) {
    List<Token> words =
        tree.below(
            deed,
            t ->
                !Tree.is(
                        t, "acl", "acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "advcl")
                    && !(t.head() == deed.index() && Tree.is(t, "case")));
    return tree.span(words);
  }

  /** The nearest speaker around a verb, or nobody known. */
  List<Actor> speakerOr(Tree tree, Token verb) {
    return List.of(
        parties
            .speaker(verb.span())
            .orElseGet(
                () -> Actor.unresolved("", new Span(verb.span().start(), verb.span().start()))));
  }
}
