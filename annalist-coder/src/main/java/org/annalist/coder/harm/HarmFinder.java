package org.annalist.coder.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.coder.harm.HarmLexicon.Entry;
import org.annalist.coder.harm.HarmLexicon.Role;
import org.annalist.coder.mention.HarmKind;
import org.annalist.coder.mention.HarmMention;
import org.annalist.coder.quantity.Numerals;
import org.annalist.coder.tree.Tree;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.CountRange;
import org.annalist.model.text.TokenSpan;

/** Finds people counted as harmed, sentence by sentence. Immutable and thread-safe. */
public final class HarmFinder {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");
  private static final int TOLL_REACH = 12;
  private static final int PART_REACH = 4;

  private final HarmLexicon lexicon = HarmLexicon.builtIn();
  private final Numerals numerals = Numerals.builtIn();

  /** The mentions of harm of a document in text order. */
  public List<HarmMention> find(ParsedText parsed) {
    List<HarmMention> all = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Tree tree = Tree.of(sentence);
      for (Token token : sentence.tokens()) {
        lexicon.find(token).flatMap(e -> mention(tree, token, e)).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private Optional<HarmMention> mention(Tree tree, Token trigger, Entry entry) {
    if (isDenied(tree, trigger) || isDeadly(tree, trigger)) {
      return Optional.empty();
    }
    Counts counts = new Counts(tree, lexicon, numerals);
    Optional<HarmMention> number = number(tree, trigger, entry, counts);
    if (number.isPresent()) {
      return number;
    }
    return switch (entry.role()) {
      case TOLL -> toll(tree, trigger, entry, counts);
      case LIVES -> lives(tree, trigger, entry, counts);
      default -> told(tree, trigger, entry, counts);
    };
  }

  private Optional<HarmMention> told(Tree tree, Token trigger, Entry entry, Counts counts) {
    Optional<Token> head = new Victims(tree, lexicon).of(trigger, entry.role());
    if (head.isEmpty() || !isRightAfter(head.get(), trigger)) {
      Optional<HarmMention> figure = figureBeside(tree, trigger, entry, counts);
      if (figure.isPresent() || head.isEmpty()) {
        return figure.or(() -> bare(tree, trigger, entry, counts));
      }
    }
    Token victim = head.get();
    if (NOBODY.contains(victim.lemma().toLowerCase(Locale.ROOT)) || hasNo(tree, victim)) {
      return Optional.empty();
    }
    Optional<CountRange> count = counts.of(victim);
    if (count.isEmpty() && entry.role() == Role.OF) {
      count = counts.figure(trigger).flatMap(Counts.Count::range);
    }
    Token who = partOf(tree, victim);
    return Optional.of(
        new HarmMention(
            tree.sentence().index(),
            trigger.index(),
            span(tree, trigger, victim),
            entry.kind(),
            count,
            OptionalInt.of(who.index())));
  }

  private static boolean isRightAfter(Token head, Token trigger) {
    return head.index() > trigger.index() && head.index() <= trigger.index() + 2;
  }

  /** "12 killed", "five people dead": a figure right before the word, or before its noun. */
  private static Optional<HarmMention> figureBeside(
      Tree tree, Token trigger, Entry entry, Counts counts) {
    for (int start = Math.max(0, trigger.index() - 5); start < trigger.index(); start++) {
      Optional<Counts.Count> count = counts.at(start);
      if (count.isPresent() && reaches(tree, count.get().tokens().end(), trigger, entry)) {
        TokenSpan tokens = new TokenSpan(start, trigger.index() + 1);
        return Optional.of(
            new HarmMention(
                tree.sentence().index(),
                trigger.index(),
                tokens,
                entry.kind(),
                count.get().range(),
                OptionalInt.of(trigger.index() - 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(Tree tree, int from, Token trigger, Entry entry) {
    boolean state = entry.role() == Role.STATE;
    for (int i = from; i < trigger.index(); i++) {
      UniversalTag tag = tree.token(i).upos();
      boolean noun =
          tag == UniversalTag.NOUN || tag == UniversalTag.PROPN || tag == UniversalTag.ADJ;
      if (!state || !noun) {
        return false;
      }
    }
    return from <= trigger.index();
  }

  /** A noun that tells harm without victims: "two deaths", "the killings". */
  private static Optional<HarmMention> bare(Tree tree, Token trigger, Entry entry, Counts counts) {
    Optional<Counts.Count> figure =
        entry.role() == Role.OF ? counts.figure(trigger) : Optional.empty();
    boolean tells = figure.isPresent() || trigger.xpos().equals("NNS") && entry.role() == Role.OF;
    if (!tells || hasNo(tree, trigger)) {
      return Optional.empty();
    }
    return Optional.of(
        new HarmMention(
            tree.sentence().index(),
            trigger.index(),
            span(tree, trigger, trigger),
            entry.kind(),
            figure.flatMap(Counts.Count::range),
            OptionalInt.empty()));
  }

  /** "the death toll rose to 40", "a toll of at least 12". */
  private Optional<HarmMention> toll(Tree tree, Token toll, Entry entry, Counts counts) {
    boolean linked = false;
    int last = Math.min(tree.sentence().size(), toll.index() + TOLL_REACH);
    for (int i = toll.index() + 1; i < last; i++) {
      String word = tree.token(i).text();
      Optional<Counts.Count> count = linked ? counts.at(i) : Optional.empty();
      if (count.isPresent()) {
        return Optional.of(
            new HarmMention(
                tree.sentence().index(),
                toll.index(),
                new TokenSpan(toll.index(), count.get().tokens().end()),
                entry.kind(),
                count.get().range(),
                OptionalInt.empty()));
      }
      linked |= lexicon.is("toll-link", word) || lexicon.is("toll-link", tree.token(i).lemma());
      if (tree.token(i).upos() == UniversalTag.PUNCT && !word.equals("-")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "the number of people killed in the attack rose to four". */
  private Optional<HarmMention> number(Tree tree, Token trigger, Entry entry, Counts counts) {
    List<Token> all = tree.sentence().tokens();
    boolean told =
        all.subList(Math.max(0, trigger.index() - PART_REACH), trigger.index()).stream()
            .anyMatch(t -> t.lemma().equals("number"));
    return all.stream()
        .skip(trigger.index() + 1L)
        .filter(v -> told && v.upos() == UniversalTag.VERB)
        .filter(v -> lexicon.is("toll-link", v.lemma()))
        .findFirst()
        .flatMap(v -> counted(tree, trigger, v, entry, counts));
  }

  private static Optional<HarmMention> counted(
      Tree tree, Token trigger, Token verb, Entry entry, Counts counts) {
    int last = Math.min(tree.sentence().size(), verb.index() + TOLL_REACH);
    for (int i = verb.index() + 1; i < last; i++) {
      Optional<Counts.Count> count = counts.at(i);
      if (count.isPresent()) {
        return Optional.of(
            new HarmMention(
                tree.sentence().index(),
                trigger.index(),
                new TokenSpan(trigger.index(), count.get().tokens().end()),
                entry.kind(),
                count.get().range(),
                OptionalInt.empty()));
      }
    }
    return Optional.empty();
  }

  /** "claimed 30 lives", "ten soldiers lost their lives". */
  private Optional<HarmMention> lives(Tree tree, Token life, Entry entry, Counts counts) {
    Optional<Token> verb =
        tree.head(life).filter(v -> Tree.is(life, "obj") && lexicon.is("life-taker", v.lemma()));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    boolean own = tree.child(life, "nmod:poss").isPresent() && verb.get().lemma().equals("lose");
    Optional<Token> victim = own ? tree.child(verb.get(), "nsubj") : Optional.of(life);
    boolean figure = counts.figure(life).isPresent();
    if (victim.isEmpty() || !own && !figure && !tree.children(life, "nmod").isEmpty()) {
      victim = new Victims(tree, lexicon).of(life, Role.OF);
    }
    return victim
        .filter(v -> own || figure || v != life)
        .map(
            v ->
                new HarmMention(
                    tree.sentence().index(),
                    verb.get().index(),
                    span(tree, verb.get(), v),
                    entry.kind(),
                    counts.of(v),
                    v == life ? OptionalInt.empty() : OptionalInt.of(v.index())));
  }

  /** "three of the attackers", "dozens of people": the people, not the figure. */
  private static Token partOf(Tree tree, Token head) {
    boolean amount =
        Counts.isNumber(head)
            || head.lemma()
                .matches(
                    "dozen|score|hundred|thousand|number|group|total|couple|pair|many|several|some|most");
    Optional<Token> people =
        tree.children(head, "nmod").stream()
            .filter(t -> tree.children(t, "case").stream().anyMatch(c -> c.lemma().equals("of")))
            .findFirst();
    return amount ? people.or(() -> afterOf(tree, head)).orElse(head) : head;
  }

  /** "seven of their fighters" where the tree has lost the fighters. */
  private static Optional<Token> afterOf(Tree tree, Token head) {
    int of = head.index() + 1;
    boolean told = of < tree.sentence().size() && tree.token(of).text().equalsIgnoreCase("of");
    return told
        ? tree.sentence().tokens().stream()
            .skip(of + 1L)
            .limit(PART_REACH)
            .takeWhile(t -> t.upos() != UniversalTag.VERB && t.upos() != UniversalTag.PUNCT)
            .filter(t -> t.upos() == UniversalTag.NOUN || t.upos() == UniversalTag.PROPN)
            .findFirst()
        : Optional.empty();
  }

  /** "shot dead", "fatally shot", "shot and killed": not the word that tells the harm. */
  private boolean isDeadly(Tree tree, Token trigger) {
    if (!lexicon.is("may-kill", trigger.lemma())) {
      return false;
    }
    int from = Math.max(0, trigger.index() - 2);
    int to = Math.min(tree.sentence().size(), trigger.index() + PART_REACH);
    return IntStream.range(from, to)
        .filter(i -> i != trigger.index())
        .mapToObj(tree::token)
        .anyMatch(
            t ->
                lexicon.is("deadly", t.text())
                    || lexicon.find(t).filter(e -> e.kind() != HarmKind.ARRESTED).isPresent());
  }

  private static boolean isDenied(Tree tree, Token trigger) {
    return tree.children(trigger, "advmod", "det").stream()
        .anyMatch(
            t ->
                Set.of("not", "n't", "n’t", "never", "no")
                    .contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean hasNo(Tree tree, Token noun) {
    return tree.children(noun, "det").stream().anyMatch(t -> t.lemma().equals("no"));
  }

  private static TokenSpan span(Tree tree, Token trigger, Token victim) {
    TokenSpan phrase =
        Tree.range(
            tree.below(
                victim, t -> !Tree.is(t, "acl", "acl:relcl", "appos", "parataxis", "advcl")));
    boolean holds = phrase.contains(trigger.index());
    return holds
        ? phrase
        : new TokenSpan(
            Math.min(phrase.start(), trigger.index()), Math.max(phrase.end(), trigger.index() + 1));
  }
}
