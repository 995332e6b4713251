package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.language.Sentence;
import org.annalist.language.Token;

/** Finds who and what takes part in a deed, by how phrases hang from its words. Immutable. */
final class PartFinder {
  private static final int FAR = 5;
  private static final int NEAR = 10;
  private static final Set<String> SUFFERING =
      Set.of("die", "escape", "survive", "suffer", "explode", "receive", "sustain", "burn");
  private static final Set<String> AIMS = Set.of("of", "against", "on", "to");
  private static final Set<String> BESIDE =
      Set.of("at", "in", "near", "outside", "inside", "into", "under", "front", "beside");
  private static final String ROUTE = "TRANSPORTATION";
  private static final Set<String> BLASTS = Set.of("explosives", "suicide-attack", "aerial");

  private final Tables tables;
  private final PhraseFinder phrases;

  PartFinder(Tables tables) {
    this.tables = tables;
    phrases = new PhraseFinder(tables);
  }

  /**
   * The parts of a deed, in text order.
   *
   * @param busy the sentences that tell of any deed
   */
  List<Part> find(Told told, Deed deed, Set<Integer> busy) {
    List<Part> out = new ArrayList<>();
    String text = told.linked().document().text();
    for (Map.Entry<Integer, List<Token>> entry : deed.triggers().entrySet()) {
      Sentence sentence = told.parsed().sentences().get(entry.getKey());
      add(text, sentence, words(sentence, entry.getValue()), deed, out);
      following(told, entry.getKey(), busy).ifPresent(next -> harmed(text, next, deed, out));
    }
    return out;
  }

  private void add(String text, Sentence sentence, List<Token> words, Deed deed, List<Part> out) {
    for (Phrase phrase : phrases.find(text, sentence)) {
      part(sentence, phrase, words, deed).ifPresent(out::add);
    }
  }

  private void harmed(String text, Sentence sentence, Deed deed, List<Part> out) {
    List<Part> all = new ArrayList<>();
    add(text, sentence, harms(sentence), deed, all);
    all.stream().filter(p -> p.side() == Side.TARGET && !p.effect().isEmpty()).forEach(out::add);
  }

  /** The next sentence, when it tells of harm and of no deed of its own. */
  private Optional<Sentence> following(Told told, int index, Set<Integer> busy) {
    return Optional.of(index + 1)
        .filter(i -> i < told.parsed().sentences().size() && !busy.contains(i))
        .map(i -> told.parsed().sentences().get(i))
        .filter(s -> !harms(s).isEmpty());
  }

  /** The words that tell harm. */
  List<Token> harms(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> tables.effect(sentence, t.index()).isPresent())
        .toList();
  }

  /** The triggers and the words of harm that hang together with them. */
  List<Token> words(Sentence sentence, List<Token> triggers) {
    Tree tree = Tree.of(sentence);
    List<Token> out = new ArrayList<>(triggers);
    for (Token token : sentence.tokens()) {
      boolean joined =
          triggers.stream()
              .anyMatch(
                  t ->
                      tree.ancestors(token).stream().limit(FAR).anyMatch(t::equals)
                          || tree.ancestors(t).stream().limit(FAR).anyMatch(token::equals));
      if (!out.contains(token) && joined && tables.effect(sentence, token.index()).isPresent()) {
        out.add(token);
      }
    }
    return out;
  }

  /** What a phrase does by the way it hangs from words of a deed in its sentence. */
  Optional<Part> part(Sentence sentence, Phrase phrase, List<Token> words, Deed deed) {
    boolean blast = deed.hasMode(BLASTS);
    if (words.stream().anyMatch(w -> phrase.tokens().contains(w.index()))) {
      return Optional.empty();
    }
    if (phrase.kind() == Kind.WEAPON) {
      return Optional.of(new Part(phrase, Side.MEANS, ""));
    }
    Tree tree = Tree.of(sentence);
    int best = FAR + 1;
    Optional<Part> found = Optional.empty();
    for (Token word : words) {
      boolean site = blast && phrase.kind() == Kind.THING && !phrase.type().startsWith(ROUTE);
      Optional<Hang> hang = hang(tree, sentence.token(phrase.head()), word, site);
      if (hang.isPresent() && hang.get().steps() < best) {
        best = hang.get().steps();
        Side side = hang.get().side();
        String effect = side == Side.TARGET ? tables.effect(sentence, word.index()).orElse("") : "";
        found = Optional.of(new Part(phrase, side, effect));
      }
    }
    return found.or(() -> blast ? beside(phrase, words) : Optional.empty());
  }

  /** A thing close after the words that the tree has lost. */
  private static Optional<Part> beside(Phrase phrase, List<Token> words) {
    boolean close =
        words.stream()
            .anyMatch(w -> phrase.head() > w.index() && phrase.head() - w.index() <= NEAR);
    return phrase.kind() == Kind.THING && !phrase.type().startsWith(ROUTE) && close
        ? Optional.of(new Part(phrase, Side.TARGET, ""))
        : Optional.empty();
  }

  private record Hang(Side side, int steps) {}

  private static Optional<Hang> hang(Tree tree, Token phrase, Token word, boolean site) {
    if (word.head() == phrase.index() && Tree.is(word, "acl:relcl", "acl", "amod", "advcl")) {
      boolean undergone = word.xpos().equals("VBN") || tree.child(word, "nsubj:pass").isPresent();
      return Optional.of(new Hang(undergone ? Side.TARGET : Side.DOER, 1));
    }
    Token at = phrase;
    for (int steps = 1; steps <= FAR; steps++) {
      if (at.isRoot()) {
        return Optional.empty();
      }
      if (at.head() == word.index()) {
        int taken = steps;
        return side(tree, at, word, site).map(s -> new Hang(s, taken));
      }
      at = tree.token(at.head());
    }
    return Optional.empty();
  }

  private static Optional<Side> side(Tree tree, Token below, Token word, boolean site) {
    String link = tree.child(below, "case").map(c -> c.text().toLowerCase(Locale.ROOT)).orElse("");
    return switch (below.baseRelation()) {
      case "nsubj", "csubj" -> {
        boolean suffers =
            below.relation().endsWith(":pass")
                || SUFFERING.contains(word.lemma().toLowerCase(Locale.ROOT))
                || word.xpos().startsWith("JJ");
        yield Optional.of(suffers ? Side.TARGET : Side.DOER);
      }
      case "obj", "iobj" -> Optional.of(Side.TARGET);
      case "obl", "nmod" -> oblique(below, link, site);
      case "compound", "amod" -> Optional.of(Side.DOER);
      case "conj", "appos", "dep", "parataxis", "advcl", "ccomp", "xcomp", "acl" ->
          Optional.of(Side.TARGET);
      default -> Optional.empty();
    };
  }

  private static Optional<Side> oblique(Token below, String link, boolean site) {
    if (link.equals("by") || below.relation().equals("obl:agent")) {
      return Optional.of(Side.DOER);
    }
    boolean owner = below.relation().equals("nmod:poss");
    return AIMS.contains(link) || owner || site && BESIDE.contains(link)
        ? Optional.of(Side.TARGET)
        : Optional.empty();
  }
}
