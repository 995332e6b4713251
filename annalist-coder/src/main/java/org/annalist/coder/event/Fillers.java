package org.annalist.coder.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.MentionKind;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.tree.Tree;
import org.annalist.language.NameKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.text.Span;

/** Looks up who the words in a slot are. */
final class Fillers {
  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-");

  private final SentenceView view;
  private final Set<Integer> dateline;

  Fillers(SentenceView view) {
    this.view = view;
    this.dateline = dateline(view.sentence().tokens());
  }

  /** "CAIRO (AP) --": where the report was filed, which does nothing. */
  private static Set<Integer> dateline(List<Token> tokens) {
    for (int i = 1; i < Math.min(LONGEST_DATELINE, tokens.size()); i++) {
      String text = tokens.get(i).text();
      boolean dash = DASHES.contains(text) && i + 1 < tokens.size();
      boolean named = tokens.get(0).upos() == UniversalTag.PROPN;
      if (named && (dash || text.equals(":"))) {
        boolean plain = tokens.subList(0, i).stream().noneMatch(t -> t.upos() == UniversalTag.VERB);
        return plain ? IntStream.rangeClosed(0, i).boxed().collect(Collectors.toSet()) : Set.of();
      }
    }
    return Set.of();
  }

  /** The token and its conjuncts, each looked up. */
  List<Filler> all(Token token) {
    return view.conjuncts(token).stream().map(this::one).toList();
  }

  /**
   * Who this word is: a mention it heads or lies in, one inside its phrase, a place, or bare words.
   */
  Filler one(Token token) {
    if (dateline.contains(token.index())) {
      return Filler.nobody(token);
    }
    Optional<ActorMention> direct = mention(token);
    if (direct.isPresent()) {
      return of(token, direct.get());
    }
    Optional<ActorMention> inner = embedded(token);
    if (inner.isPresent()) {
      return of(token, inner.get());
    }
    return place(token).orElseGet(() -> bare(token));
  }

  /** The mention whose head the token is, or that holds it. */
  Optional<ActorMention> mention(Token token) {
    Optional<ActorMention> headed = view.mentions().actors().headedBy(view.index(), token.index());
    return headed.isPresent()
        ? headed
        : view.mentions().actors().around(view.index(), token.index());
  }

  /** A pronoun is told by the words of the same sentence that it stands for, when there are any. */
  private List<Actor> spelt(ActorMention mention) {
    if (mention.kind() != MentionKind.PRONOUN) {
      return mention.members();
    }
    return mention.members().stream().map(m -> antecedent(mention, m).orElse(m)).toList();
  }

  private Optional<Actor> antecedent(ActorMention pronoun, Actor meant) {
    return view.mentions().actors().in(view.index()).stream()
        .filter(m -> m.kind() != MentionKind.PRONOUN)
        .filter(m -> m.tokens().end() <= pronoun.tokens().start())
        .flatMap(m -> m.members().stream())
        .filter(meant::sameAs)
        .reduce((a, b) -> b);
  }

  private Filler of(Token token, ActorMention mention) {
    boolean known =
        mention.members().stream().anyMatch(a -> a.country().isPresent() || !a.sectors().isEmpty());
    boolean named = mention.kind() == MentionKind.NAME;
    return mention.members().isEmpty()
        ? Filler.nobody(token)
        : new Filler(token, spelt(mention), Optional.of(mention), known || named);
  }

  /** A mention inside the phrase: "a base of the Pakistani army", "the Chinese consulate". */
  private Optional<ActorMention> embedded(Token token) {
    List<Token> inside =
        view.tree().below(token, t -> Tree.is(t, "nmod", "amod", "compound", "flat", "appos"));
    return view.mentions().actors().in(view.index()).stream()
        .filter(m -> !m.members().isEmpty())
        .filter(m -> inside.stream().anyMatch(t -> t.index() == m.head()))
        .min(Comparator.comparingInt(m -> Math.abs(m.head() - token.index())));
  }

  private Optional<Filler> place(Token token) {
    return view.mentions()
        .placeAt(view.index(), token.index())
        .filter(p -> p.place().country().isPresent())
        .map(p -> new Filler(token, List.of(actor(p)), Optional.empty(), true));
  }

  /** Whether the word names a place smaller than a country: "the Karachi attack" tells where. */
  boolean isTown(Token token) {
    return view.mentions()
        .placeAt(view.index(), token.index())
        .filter(p -> p.place().precision() != PlacePrecision.COUNTRY)
        .isPresent();
  }

  private static Actor actor(PlaceMention place) {
    return new Actor(
        place.place().text(),
        place.place().span(),
        place.place().name(),
        place.place().country(),
        List.of(),
        Optional.empty());
  }

  private Filler bare(Token token) {
    boolean nominal = token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.PROPN;
    if (!nominal || view.mentions().timeAt(view.index(), token.index()).isPresent()) {
      return Filler.nobody(token);
    }
    List<Token> phrase =
        view.tree()
            .below(token, t -> Tree.is(t, "amod", "compound", "flat", "nummod", "nmod:poss"));
    Span span = view.tree().span(phrase);
    return new Filler(
        token, List.of(Actor.unresolved(view.text(span), span)), Optional.empty(), false);
  }

  /** Whether the token is part of a name of this kind. */
  boolean isName(Token token, NameKind kind) {
    return view.sentence().nameAt(token.index()).filter(n -> n.kind() == kind).isPresent();
  }
}
