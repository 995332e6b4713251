package org.annalist.coder.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.text.Span;

/** Tells which actors the words of a document mean. Immutable and thread-safe. */
public final class Parties {
  private final Mentions mentions;

  /** The parties of a document. */
  public Parties(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The actors that a nominal and those coordinated with it mean; unresolved ones by words. */
  public List<Actor> of(Tree tree, Token nominal) {
    Token head = Clauses.antecedent(tree, nominal).orElse(nominal);
    List<Actor> all = new ArrayList<>();
    for (Token each : Clauses.together(tree, head)) {
      List<Actor> known = known(tree.sentence(), each);
      if (!known.isEmpty()) {
        known.stream().filter(k -> all.stream().noneMatch(k::sameAs)).forEach(all::add);
      } else if (each.upos() != UniversalTag.PRON) {
        all.add(byWords(tree, each));
      }
    }
    return List.copyOf(all);
  }

  /** The actors of a nominal that are known by country, sector or entity. */
  public List<Actor> known(Sentence sentence, Token nominal) {
    return mentions
        .actors()
        .headedBy(sentence.index(), nominal.index())
        .or(() -> mentions.actors().around(sentence.index(), nominal.index()))
        .map(ActorMention::members)
        .orElse(List.of());
  }

  private Actor byWords(Tree tree, Token head) {
    List<Token> words =
        tree.below(head, t -> Tree.is(t, "compound", "flat", "amod", "nmod:poss", "case", "det"));
    Span span = tree.span(words.stream().filter(t -> !isEdge(t, head)).toList());
    return Actor.unresolved(span.in(mentions.parsed().document().text()), span);
  }

  private static boolean isEdge(Token token, Token head) {
    return token.head() == head.index() && Tree.is(token, "case", "det");
  }

  /** Who says these words, nearest speaker first. */
  public List<Attribution> saying(Span words) {
    List<Attribution> chain = new ArrayList<>();
    for (Statement statement : mentions.statements().covering(words)) {
      for (Actor speaker : States.addressed(speakers(statement))) {
        chain.add(new Attribution(speaker, statement.verb(), statement.stance()));
      }
    }
    return List.copyOf(chain);
  }

  /** The actors that make a statement; "he" who goes on speaking is who spoke before. */
  public List<Actor> speakers(Statement statement) {
    if (statement.sourceHead() < 0) {
      return List.of();
    }
    Optional<Statement> before = Continuation.of(mentions, statement);
    return named(before.orElse(statement));
  }

  private List<Actor> named(Statement statement) {
    Tree tree = mentions.tree(statement.sentence());
    return of(tree, tree.token(statement.sourceHead()));
  }

  /** The nearest speaker of these words. */
  public Optional<Actor> speaker(Span words) {
    return saying(words).stream().findFirst().map(Attribution::speaker);
  }

  /**
   * To whom these words are said: "told X", "said to X", "said in a meeting with X". Media who are
   * told are no listeners, nor are those of the speaker's own country.
   */
  public List<Actor> listeners(Span words) {
    return mentions.statements().covering(words).stream()
        .map(this::listeners)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Actor> listeners(Statement statement) {
    Tree tree = mentions.tree(statement.sentence());
    List<Actor> speakers = speakers(statement);
    return Listeners.of(tree, statement.cue()).stream()
        .flatMap(t -> known(tree.sentence(), t).stream())
        .filter(a -> a.country().isPresent() && !a.sectors().contains("JRN"))
        .filter(a -> speakers.stream().noneMatch(s -> s.country().equals(a.country())))
        .toList();
  }
}
