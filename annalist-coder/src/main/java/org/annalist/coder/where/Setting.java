package org.annalist.coder.where;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.Token;
import org.annalist.model.text.TokenSpan;

/** Decides whether a place name tells where something is, or stands for who acts. */
final class Setting {
  private final Tree tree;
  private final ActorMentions actors;
  private final PlaceWords words;

  Setting(Tree tree, ActorMentions actors, PlaceWords words) {
    this.tree = tree;
    this.actors = actors;
    this.words = words;
  }

  boolean isPlace(Toponym name) {
    Extent extent = Extent.of(tree, name, words);
    Token head = tree.token(extent.head());
    if (isInsideActor(name, extent)) {
      return false;
    }
    boolean located = isLocated(name, extent, head);
    if (located || extent.tokens().length() > name.tokens().length()) {
      return located || !Tree.is(head, "nsubj", "nsubj:pass", "obl:agent");
    }
    if (is(name, PlaceKind.COUNTRY, PlaceKind.CONTINENT)) {
      return isOfPlace(name, head);
    }
    return is(name, PlaceKind.CAPITAL)
        ? isOfPlace(name, head) || Tree.is(head, "obj") && standsAlone(head)
        : standsAlone(head);
  }

  /** Part of the name of a body: "Islamabad Police", "the Kabul government". */
  private boolean isInsideActor(Toponym name, Extent extent) {
    if (extent.site()) {
      return false;
    }
    Optional<ActorMention> around = actors.around(name.sentence(), name.tokens().start());
    return around
        .filter(a -> a.tokens().length() > name.tokens().length())
        .filter(a -> a.members().stream().anyMatch(m -> !m.sectors().isEmpty()))
        .filter(a -> !name.tokens().contains(a.head()) && isBefore(name.tokens(), a.head()))
        .isPresent();
  }

  private static boolean isBefore(TokenSpan name, int head) {
    return name.end() <= head;
  }

  private boolean isLocated(Toponym name, Extent extent, Token head) {
    int before = new Around(tree.sentence(), name.tokens(), words).beforeDirections();
    boolean beside = before >= 0 && words.is("located", tree.token(before).text());
    Token first = Tree.is(head, "conj") ? tree.head(head).orElse(head) : head;
    List<Token> cases = tree.children(first, "case");
    boolean marked =
        cases.stream()
            .anyMatch(c -> c.index() < extent.tokens().start() && words.is("located", c.text()));
    return beside || marked;
  }

  /** Countries, and capitals as their metonyms, are more often actors than scenes. */
  private static boolean is(Toponym name, PlaceKind... kinds) {
    return name.entry().filter(e -> List.of(kinds).contains(e.kind())).isPresent();
  }

  /** "the north of Syria", "the invasion of Ukraine", "the Syria conflict". */
  private boolean isOfPlace(Toponym name, Token head) {
    int before = name.tokens().start() - 1;
    if (before >= 0 && tree.token(before).text().equalsIgnoreCase("the")) {
      before--;
    }
    if (before >= 1 && tree.token(before).text().equalsIgnoreCase("of")) {
      return words.is("part-of", tree.token(before - 1).text())
          || words.is("part-of", tree.token(before - 1).lemma());
    }
    return Tree.is(head, "compound")
        && tree.head(head).map(h -> words.is("scene", h.lemma())).orElse(false);
  }

  /** A town or region: anything but the subject of a verb of saying or an agent. */
  private boolean standsAlone(Token head) {
    if (Tree.is(head, "obl:agent")) {
      return false;
    }
    boolean addressed = Tree.is(head, "nsubj", "nsubj:pass", "obj", "iobj");
    return !addressed || tree.head(head).map(v -> !words.is("say", v.lemma())).orElse(true);
  }
}
