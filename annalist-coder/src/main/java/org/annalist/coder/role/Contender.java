package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.text.TokenSpan;

/**
 * Somebody who may have part in an act. What is asked of him for every act is worked out once.
 * Immutable and thread-safe.
 */
public final class Contender {
  private final Origin origin;
  private final Form form;
  private final int sentence;
  private final Token head;
  private final TokenSpan tokens;
  private final List<Actor> actors;
  private final String guess;
  private final List<String> countries;
  private final Optional<String> country;
  private final Optional<String> sector;
  private final boolean known;

  /** How somebody comes into view. */
  public enum Origin {
    /** He stands in the sentence of the act. */
    HERE,
    /** He says the words of the act, in another sentence. */
    SPEAKER,
    /** He is told the words of the act. */
    LISTENER,
    /** He stands in the sentence before. */
    BEFORE,
    /** He stands in the headline. */
    TITLE,
    /** The report tells much of his country. */
    STORY
  }

  /** How somebody is told. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN,
    /** By the name of a place that is no actor mention. */
    PLACE,
    /** By words of which nothing is known. */
    WORDS
  }

  /**
   * Somebody.
   *
   * @param origin how he comes into view
   * @param form how he is told
   * @param sentence index of the sentence of the words
   * @param head head token of the words
   * @param tokens the words
   * @param actors who is meant, at least one; with words only when nothing is known
   * @param guess why he may be of his country when his words do not tell it; empty when they do
   */
  private Contender(
      Origin origin,
      Form form,
      int sentence,
      Token head,
      TokenSpan tokens,
      List<Actor> actors,
      String guess) {
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a contender means somebody: " + head);
    }
    this.origin = origin;
    this.form = form;
    this.sentence = sentence;
    this.head = head;
    this.tokens = tokens;
    this.actors = List.copyOf(actors);
    this.guess = guess;
    List<String> found = new ArrayList<>(1);
    Optional<String> first = Optional.empty();
    for (Actor actor : actors) {
      actor.country().ifPresent(found::add);
      first = first.isPresent() ? first : actor.sector();
    }
    countries = List.copyOf(found);
    country = countries.isEmpty() ? Optional.empty() : Optional.of(countries.get(0));
    sector = first;
    known = country.isPresent() || sector.isPresent();
  }

  /** Somebody whose words tell all that is known of him. */
  static Contender told(
      Origin origin, Form form, int sentence, Token head, TokenSpan tokens, List<Actor> actors) {
    return new Contender(origin, form, sentence, head, tokens, actors, "");
  }

  /** The same taken for somebody of a country. */
  Contender of(String country, String why) {
    List<Actor> taken =
        actors.stream()
            .map(
                a ->
                    new Actor(
                        a.text(),
                        a.span(),
                        a.name(),
                        Optional.of(country),
                        a.sectors(),
                        a.entity()))
            .toList();
    return new Contender(origin, form, sentence, head, tokens, taken, why);
  }

  /**
   * The same taken for a part of its owner: of his country and, if nothing is known, his sector.
   */
  Contender ownedBy(Actor owner) {
    List<Actor> taken = actors.stream().map(a -> part(a, owner)).toList();
    return new Contender(origin, form, sentence, head, tokens, taken, "owner");
  }

  private static Actor part(Actor actor, Actor owner) {
    boolean open = actor.sectors().isEmpty();
    return new Actor(
        actor.text(),
        actor.span(),
        actor.name(),
        owner.country(),
        open ? owner.sectors() : actor.sectors(),
        open ? owner.entity() : actor.entity());
  }

  /** How he comes into view. */
  public Origin origin() {
    return origin;
  }

  /** How he is told. */
  public Form form() {
    return form;
  }

  /** Index of the sentence of the words. */
  public int sentence() {
    return sentence;
  }

  /** Head token of the words. */
  public Token head() {
    return head;
  }

  /** The words. */
  public TokenSpan tokens() {
    return tokens;
  }

  /** Who is meant, at least one; with words only when nothing is known. */
  public List<Actor> actors() {
    return actors;
  }

  /** Why he may be of his country when his words do not tell it; empty when they do. */
  public String guess() {
    return guess;
  }

  /** Whether country or sector of somebody meant is known. */
  public boolean isKnown() {
    return known;
  }

  /** Whether somebody meant is known by more than a guess. */
  boolean isTold() {
    return sector.isPresent() || (guess.isEmpty() && known);
  }

  /** The country of the first that has one. */
  public Optional<String> country() {
    return country;
  }

  /** Whether he means actors of the same countries as another, of at least one. */
  boolean isOfCountriesOf(Contender other) {
    return !countries.isEmpty()
        && (countries.equals(other.countries)
            || Set.copyOf(countries).equals(Set.copyOf(other.countries)));
  }

  /** The first sector of the first that has one. */
  public Optional<String> sector() {
    return sector;
  }

  /** Whether one of these means somebody that he means. */
  boolean isAmong(List<Contender> others) {
    for (Contender other : others) {
      if (isAmongActors(other.actors)) {
        return true;
      }
    }
    return false;
  }

  /** Whether he means one of these. */
  boolean isAmongActors(List<Actor> others) {
    for (Actor other : others) {
      for (Actor actor : actors) {
        if (other.sameAs(actor)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether he is another beside those cast: coordinated with somebody, or of a country that none
   * of them has; "Japan" in "the prime minister of Japan" is not.
   */
  boolean addsTo(List<Contender> cast) {
    boolean other =
        country().isPresent() && cast.stream().noneMatch(c -> c.country().equals(country()));
    return cast.stream().noneMatch(this::isInWordsOf) && (isBeside() || other);
  }

  /** Whether both are told by the same words, taken for different countries. */
  private boolean isInWordsOf(Contender other) {
    return sentence == other.sentence && head.equals(other.head) && isHere() == other.isHere();
  }

  /** Whether the two are coordinated in one sentence. */
  boolean isJoined(Contender other) {
    boolean here = sentence == other.sentence && isHere() && other.isHere();
    return here
        && !isInWordsOf(other)
        && (hangsFrom(other) || other.hangsFrom(this) || isSibling(other));
  }

  /** Whether a noun tells him in another sentence only: nothing takes "four engineers" up here. */
  boolean isLeftBehind() {
    return form == Form.NOMINAL && (origin == Origin.BEFORE || origin == Origin.TITLE);
  }

  /** Whether one is an adjective for a country of the other. */
  boolean isEchoOf(Contender other) {
    boolean adjective =
        (isHere() && head.upos() == UniversalTag.ADJ)
            || (other.isHere() && other.head.upos() == UniversalTag.ADJ);
    return adjective && !Collections.disjoint(countries, other.countries);
  }

  private boolean hangsFrom(Contender other) {
    return isBeside() && head.head() == other.head.index();
  }

  private boolean isSibling(Contender other) {
    return isBeside() && other.isBeside() && head.head() == other.head.head();
  }

  private boolean isBeside() {
    return head.baseRelation().equals("conj");
  }

  /** Whether he stands in the sentence of the act. */
  public boolean isHere() {
    return origin == Origin.HERE;
  }

  @Override
  public String toString() {
    return "Contender[origin="
        + origin
        + ", form="
        + form
        + ", sentence="
        + sentence
        + ", head="
        + head
        + ", tokens="
        + tokens
        + ", actors="
        + actors
        + ", guess="
        + guess
        + "]";
  }
}
