package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.MentionKind;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.party.Parties;
import org.annalist.coder.role.Contender.Form;
import org.annalist.coder.role.Contender.Origin;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Lists who may have part in the acts of a document. For one document and one thread. */
final class Contenders {
  private static final int LONGEST = 80;
  private static final Set<String> INNER = Set.of("compound", "flat", "amod", "nummod", "fixed");

  private static final Set<String> PARTS = Set.of("compound", "flat", "amod", "nummod");

  private final Mentions mentions;
  private final List<Actor> story;
  private final Map<Integer, List<Contender>> bySentence = new HashMap<>();

  Contenders(Mentions mentions, Prominence prominence) {
    this.mentions = mentions;
    story = prominence.leading();
  }

  /** Those who stand in a sentence, in text order of their heads; of huge sentences the first. */
  List<Contender> in(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::find);
  }

  private List<Contender> find(int index) {
    Sentence sentence = mentions.parsed().sentences().get(index);
    boolean[] taken = new boolean[sentence.size()];
    List<Contender> found = new ArrayList<>();
    for (ActorMention mention : mentions.actors().in(index)) {
      if (!mention.members().isEmpty() && !isPart(sentence, mention)) {
        found.add(mention(sentence, mention));
      }
      take(taken, mention.tokens());
    }
    for (PlaceMention place : mentions.places(index)) {
      if (!taken[place.head()] && place.place().country().isPresent()) {
        found.add(place(sentence, place));
        take(taken, place.tokens());
      }
    }
    if (sentence.size() <= LONGEST) {
      words(sentence, taken, found);
    }
    found.sort(Comparator.comparingInt((Contender c) -> c.head().index()));
    return found.size() <= LONGEST ? List.copyOf(found) : List.copyOf(found.subList(0, LONGEST));
  }

  /** "Turkish" in "Turkish citizens" only tells who these are. */
  private boolean isPart(Sentence sentence, ActorMention inner) {
    String relation = sentence.token(inner.head()).baseRelation();
    boolean modifies = PARTS.contains(relation);
    return mentions.actors().in(sentence.index()).stream()
        .filter(m -> !m.equals(inner) && m.tokens().covers(inner.tokens()))
        .filter(m -> m.members().stream().anyMatch(a -> a.country().isPresent()))
        .anyMatch(m -> modifies || m.head() == inner.head());
  }

  private static void take(boolean[] taken, TokenSpan tokens) {
    for (int i = tokens.start(); i < tokens.end(); i++) {
      taken[i] = true;
    }
  }

  private Contender mention(Sentence sentence, ActorMention mention) {
    return Contender.told(
        Origin.HERE,
        Form.valueOf(mention.kind().name()),
        sentence.index(),
        sentence.token(mention.head()),
        mention.tokens(),
        spelt(mention));
  }

  /** A pronoun is told by the words of the same sentence that it stands for, when there are any. */
  private List<Actor> spelt(ActorMention mention) {
    if (mention.kind() != MentionKind.PRONOUN) {
      return mention.members();
    }
    return mention.members().stream().map(m -> antecedent(mention, m).orElse(m)).toList();
  }

  private Optional<Actor> antecedent(ActorMention pronoun, Actor meant) {
    return mentions.actors().in(pronoun.sentence()).stream()
        .filter(m -> m.kind() != MentionKind.PRONOUN)
        .filter(m -> m.tokens().end() <= pronoun.tokens().start())
        .flatMap(m -> m.members().stream())
        .filter(meant::sameAs)
        .reduce((a, b) -> b);
  }

  private static Contender place(Sentence sentence, PlaceMention place) {
    Actor actor =
        new Actor(
            place.place().text(),
            place.place().span(),
            place.place().name(),
            place.place().country(),
            List.of(),
            Optional.empty());
    return Contender.told(
        Origin.HERE,
        Form.PLACE,
        sentence.index(),
        sentence.token(place.head()),
        place.tokens(),
        List.of(actor));
  }

  private void words(Sentence sentence, boolean[] taken, List<Contender> found) {
    Tree tree = mentions.tree(sentence.index());
    for (Token token : sentence.tokens()) {
      boolean nominal = token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.PROPN;
      boolean inner = INNER.contains(token.baseRelation());
      boolean time = mentions.timeAt(sentence.index(), token.index()).isPresent();
      if (nominal && !inner && !taken[token.index()] && !time) {
        found.add(words(tree, token));
      }
    }
  }

  private Contender words(Tree tree, Token head) {
    List<Token> phrase =
        tree.below(head, t -> Tree.is(t, "amod", "compound", "flat", "nummod", "nmod:poss"));
    Span span = tree.span(phrase);
    Actor actor = Actor.unresolved(span.in(mentions.parsed().document().text()), span);
    int sentence = tree.sentence().index();
    return Contender.told(
        Origin.HERE, Form.WORDS, sentence, head, Tree.range(phrase), List.of(actor));
  }

  /** Those out of the sentence who may be meant though it does not name them. */
  List<Contender> around(int sentence, Span words, Parties parties) {
    Map<String, Contender> found = new LinkedHashMap<>();
    Set<String> here = new HashSet<>();
    in(sentence).forEach(c -> here.add(c.country().orElse("")));
    add(
        found,
        here,
        parties.saying(words).stream().map(Attribution::speaker).toList(),
        Origin.SPEAKER,
        sentence);
    add(found, here, parties.listeners(words), Origin.LISTENER, sentence);
    if (sentence > 0) {
      copy(found, here, in(sentence - 1), Origin.BEFORE);
    }
    if (sentence > 1) {
      copy(found, here, in(0), Origin.TITLE);
    }
    add(found, here, story, Origin.STORY, sentence);
    return List.copyOf(found.values());
  }

  private void add(
      Map<String, Contender> found,
      Set<String> here,
      List<Actor> actors,
      Origin origin,
      int sentence) {
    Token token = mentions.parsed().sentences().get(sentence).token(0);
    for (Actor actor : actors) {
      String country = actor.country().orElse("");
      if (!here.contains(country)) {
        found.putIfAbsent(
            country,
            Contender.told(
                origin, Form.NAME, sentence, token, new TokenSpan(0, 1), List.of(actor)));
      }
    }
  }

  private static void copy(
      Map<String, Contender> found, Set<String> here, List<Contender> others, Origin origin) {
    for (Contender other : others) {
      String country = other.country().orElse("");
      if (!here.contains(country)) {
        found.putIfAbsent(
            country,
            Contender.told(
                origin,
                other.form(),
                other.sentence(),
                other.head(),
                other.tokens(),
                other.actors()));
      }
    }
  }
}
