package org.annalist.coder.circumstance;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.coder.mention.MentionKind;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.party.Parties;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;

/** Who stands behind the speaker of a statement, or passes it on. Immutable. */
final class Relays {
  private final Scene scene;
  private final Parties parties;

  Relays(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /**
   * Whom the speaker quotes ("the agency quoted an officer", "the paper said, citing officials"),
   * and the named media that are told.
   */
  List<Actor> of(Statement statement) {
    Tree tree = scene.tree(statement.sentence());
    List<Token> verbs =
        tree.sentence().tokens().subList(statement.cue().start(), statement.cue().end()).stream()
            .filter(t -> t.upos() == UniversalTag.VERB)
            .toList();
    return verbs.stream()
        .flatMap(v -> Stream.concat(quoted(tree, v), told(tree, v)))
        .filter(a -> a.country().isPresent() || !a.sectors().isEmpty())
        .toList();
  }

  private Stream<Actor> quoted(Tree tree, Token verb) {
    Stream<Token> around = Stream.concat(Stream.of(verb), tree.head(verb).stream());
    return Stream.concat(around, tree.children(verb, "advcl").stream())
        .filter(v -> TellingWords.builtIn().has("quoting", v))
        .flatMap(v -> tree.children(v, "obj").stream())
        .flatMap(o -> parties.of(tree, o).stream());
  }

  private Stream<Actor> told(Tree tree, Token verb) {
    return tree.children(verb, "obj", "iobj", "obl").stream()
        .flatMap(
            t -> scene.mentions().actors().headedBy(tree.sentence().index(), t.index()).stream())
        .filter(m -> m.kind() == MentionKind.NAME)
        .flatMap(m -> m.members().stream())
        .filter(a -> a.sectors().contains("JRN"));
  }

  /** Whether a word names something written, for which its author speaks. */
  static boolean isPaper(Token head) {
    return TellingWords.builtIn().has("paper", head);
  }

  /** Who wrote it, when that is known: "a report by X", "X's letter", "the X readout". */
  List<Actor> authors(Tree tree, Token paper) {
    return tree.children(paper, "nmod", "obl", "compound", "amod").stream()
        .filter(t -> isAuthor(tree, t))
        .flatMap(t -> parties.known(tree.sentence(), t).stream())
        .filter(a -> !a.sectors().contains("JRN"))
        .toList();
  }

  private static boolean isAuthor(Tree tree, Token token) {
    List<Token> cases = tree.children(token, "case");
    return cases.isEmpty()
        || token.relation().equals("nmod:poss")
        || cases.stream().anyMatch(c -> TellingWords.builtIn().has("author", c));
  }
}
