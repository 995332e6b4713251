package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.EntryKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/**
 * The descriptions by which the syntax of one sentence introduces a person: "X is a judge", "X, who
 * is a judge", "the country's envoy to the UN, X", "the journalists X and Y", and the age and town
 * by which reports introduce private people.
 */
final class Introductions {
  private static final Set<String> CHARGES =
      Set.of("charge", "indict", "convict", "sentence", "jail", "arraign");
  private static final Set<String> FROM = Set.of("from", "of");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int OPENING = 3;

  private final Line line;
  private final List<Draft> drafts;
  private final Tree tree;

  Introductions(Line line, List<Draft> drafts) {
    this.line = line;
    this.drafts = drafts;
    this.tree = Tree.of(line.sentence());
  }

  /** The descriptions of the person that a draft names. */
  List<Draft> of(Draft named) {
    List<Draft> found = new ArrayList<>();
    Token head = line.token(named.head());
    predicate(head).ifPresent(found::add);
    relative(head).ifPresent(found::add);
    apposition(head).ifPresent(found::add);
    listed(named, head).ifPresent(found::add);
    found.removeIf(d -> d.tokens().overlaps(named.tokens()));
    return found;
  }

  /** "X is a judge". */
  private Optional<Draft> predicate(Token head) {
    return Tree.is(head, "nsubj")
        ? tree.head(head).filter(this::isCopular).flatMap(this::description)
        : Optional.empty();
  }

  private boolean isCopular(Token noun) {
    boolean negated = tree.children(noun).stream().anyMatch(t -> "not".equals(t.lemma()));
    return tree.child(noun, "cop").isPresent() && !negated;
  }

  /** "X, who is a judge". */
  private Optional<Draft> relative(Token head) {
    return tree.child(head, "acl:relcl").filter(this::isCopular).flatMap(this::description);
  }

  /** "Peru's ambassador to the UN, X": the description is the head. */
  private Optional<Draft> apposition(Token head) {
    return Tree.is(head, "appos") ? tree.head(head).flatMap(this::description) : Optional.empty();
  }

  /**
   * "the journalists X and Y", "the brothers, X and Y": what is said of the first in the plural.
   */
  private Optional<Draft> listed(Draft named, Token head) {
    if (!Tree.is(head, "conj")) {
      return Optional.empty();
    }
    Optional<Token> first = tree.head(head);
    Optional<Draft> whole = first.flatMap(this::headed);
    boolean plural = whole.filter(d -> isPlural(d) && d != named).isPresent();
    return plural ? whole : first.flatMap(this::apposition).filter(Introductions::isPlural);
  }

  private static boolean isPlural(Draft draft) {
    String head = draft.what().head();
    return head.endsWith("s") || head.endsWith("men") || head.endsWith("people");
  }

  private Optional<Draft> description(Token noun) {
    return headed(noun).filter(d -> isDescription(d.what().kind()));
  }

  private static boolean isDescription(ActorKind kind) {
    return kind == ActorKind.ROLE || kind == ActorKind.COLLECTIVE || kind == ActorKind.NATIONALITY;
  }

  private Optional<Draft> headed(Token token) {
    return drafts.stream()
        .filter(d -> d.head() == token.index() || d.tokens().end() - 1 == token.index())
        .max((a, b) -> a.tokens().length() - b.tokens().length());
  }

  /** "X, 24," and "24-year-old X": private people are introduced by their age. */
  static boolean tellsAge(Line line, Draft named) {
    boolean after = afterAge(line, named) > named.tokens().end();
    int start = named.tokens().start();
    boolean inside =
        line.words(named.tokens()).matches("(?i)\\d{1,2}[- ]year[- ]old .*")
            || line.lower(start - 1).matches("(?i)(\\d{1,2}-year-)?old");
    return after || inside;
  }

  /** "X was charged with fraud": somebody of whom nothing else is told is a suspect. */
  boolean tellsCharge(Draft named) {
    Token head = line.token(named.head());
    return Tree.is(head, "nsubj:pass")
        && tree.head(head).filter(v -> CHARGES.contains(v.lemma())).isPresent();
  }

  /** The country of "X, a Dutch convert", or of the town after "X, from", "X, 24, of". */
  Optional<String> home(Draft named) {
    return nationality(named).or(() -> town(named));
  }

  /** The nationality among the words that open the phrase beside the name, whatever its noun. */
  private Optional<String> nationality(Draft named) {
    int at = afterAge(line, named);
    if (!",".equals(line.lower(at)) || !ARTICLES.contains(line.lower(at + 1))) {
      return Optional.empty();
    }
    return IntStream.range(at + 2, Math.min(line.size(), at + 2 + OPENING))
        .takeWhile(t -> line.token(t).upos() == UniversalTag.ADJ)
        .mapToObj(line::pieceAt)
        .flatMap(Optional::stream)
        .filter(p -> p.kind() == EntryKind.DEMONYM)
        .flatMap(p -> p.country().stream())
        .findFirst();
  }

  private Optional<String> town(Draft named) {
    int at = afterAge(line, named);
    if (",".equals(line.lower(at))) {
      at++;
    }
    if (!FROM.contains(line.lower(at)) || at + 1 >= line.size()) {
      return Optional.empty();
    }
    int next = line.token(at + 1).upos() == UniversalTag.DET ? at + 2 : at + 1;
    return line.placeAt(next)
        .or(() -> line.pieceAt(next).filter(p -> isPlace(p.kind())))
        .flatMap(Line.Piece::country);
  }

  /** The word after the name and the age that may follow it. */
  static int afterAge(Line line, Draft named) {
    int at = named.tokens().end();
    return ",".equals(line.lower(at)) && line.lower(at + 1).matches("\\d{1,2}") ? at + 2 : at;
  }

  private static boolean isPlace(EntryKind kind) {
    return kind == EntryKind.STATE || kind == EntryKind.CITY || kind == EntryKind.CAPITAL;
  }
}
