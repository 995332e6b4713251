package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.party.Parties;
import org.annalist.coder.party.States;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.NameKind;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;

/**
 * Who the speakers of a report are, by the report as a whole: "the official" is the Turkish
 * official of the sentence before, "it" the government of the clause, a witness is of the country
 * that the report is about. Immutable and thread-safe.
 */
public final class Speakers {
  private static final double MOST = 0.5;
  private static final int BACK = 3;
  private static final Set<String> NO_STATES =
      Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC");

  private final Scene scene;
  private final Mentions mentions;
  private final Parties parties;
  private final Relays relays;
  private final Optional<String> country;

  private Speakers(Scene scene) {
    this.scene = scene;
    mentions = scene.mentions();
    parties = new Parties(mentions);
    relays = new Relays(scene, parties);
    country = main(mentions);
  }

  /** The speakers of a report. */
  public static Speakers of(Scene scene) {
    return new Speakers(scene);
  }

  /** The country of at least half of all places and actors that have one. */
  private static Optional<String> main(Mentions mentions) {
    Stream<String> places = mentions.places().stream().flatMap(p -> p.place().country().stream());
    Stream<String> actors =
        IntStream.range(0, mentions.parsed().sentences().size())
            .boxed()
            .flatMap(i -> mentions.actors().in(i).stream())
            .flatMap(m -> m.members().stream())
            .flatMap(a -> a.country().stream());
    Map<String, Long> counts =
        Stream.concat(places, actors)
            .filter(c -> !NO_STATES.contains(c))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = counts.values().stream().mapToLong(c -> c).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= MOST * all)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** Who makes a statement, and who relays it; states as their governments. */
  public List<Actor> of(Statement statement) {
    if (statement.sourceHead() < 0) {
      return List.of();
    }
    List<Actor> found = meant(statement).orElseGet(() -> parties.speakers(statement));
    List<Actor> out = new ArrayList<>();
    Stream.concat(found.stream(), relays.of(statement).stream())
        .filter(a -> out.stream().noneMatch(a::sameAs))
        .forEach(out::add);
    return States.addressed(out).stream().map(this::placed).toList();
  }

  private Optional<List<Actor>> meant(Statement statement) {
    Tree tree = tree(statement);
    Token head = tree.token(statement.sourceHead());
    String word = head.text().toLowerCase(Locale.ROOT);
    Optional<List<Actor>> meant = Optional.empty();
    if (word.equals("it")) {
      meant = body(statement, tree, head);
    } else if (Set.of("he", "she").contains(word)) {
      meant = before(statement, this::isPerson, BACK);
    } else if (Relays.isPaper(head)) {
      meant = Optional.of(relays.authors(tree, head));
    } else if (isBare(tree, head)) {
      meant = before(statement, s -> isSame(s, head), Integer.MAX_VALUE);
    }
    return meant.filter(l -> !l.isEmpty());
  }

  private Tree tree(Statement statement) {
    return scene.tree(statement.sentence());
  }

  /** "the official": a noun with an article and nothing else. */
  private static boolean isBare(Tree tree, Token head) {
    List<Token> with = tree.children(head);
    return head.upos() == UniversalTag.NOUN
        && with.stream().anyMatch(t -> t.text().equalsIgnoreCase("the"))
        && with.stream()
            .noneMatch(t -> Tree.is(t, "amod", "compound", "nmod", "appos", "flat", "acl"));
  }

  /** The last speaker before who passes a test, when known by country. */
  private Optional<List<Actor>> before(Statement statement, Predicate<Statement> test, int back) {
    List<Statement> all = mentions.statements().all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Statement other = all.get(i);
      int far = statement.sentence() - other.sentence();
      boolean earlier = far > 0 || far == 0 && other.cue().start() < statement.cue().start();
      if (earlier && far <= back && other.sourceHead() >= 0 && test.test(other)) {
        return Optional.of(parties.speakers(other));
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Statement statement) {
    Sentence sentence = mentions.parsed().sentences().get(statement.sentence());
    return statement.source().stream()
        .flatMapToInt(s -> IntStream.range(s.start(), s.end()))
        .anyMatch(i -> sentence.nameAt(i).filter(n -> n.kind() == NameKind.PERSON).isPresent());
  }

  private boolean isSame(Statement other, Token head) {
    Tree tree = tree(other);
    Token there = tree.token(other.sourceHead());
    return there.lemma().equalsIgnoreCase(head.lemma()) && !isBare(tree, there);
  }

  /** The subject of the clause around "it says", or of the sentence before. */
  private Optional<List<Actor>> body(Statement statement, Tree tree, Token pronoun) {
    Optional<List<Actor>> around =
        tree.ancestors(pronoun).stream()
            .skip(1)
            .flatMap(t -> Clauses.subject(tree, t).stream())
            .filter(s -> s.index() < pronoun.index())
            .map(s -> known(tree, s))
            .filter(l -> !l.isEmpty())
            .findFirst();
    if (around.isPresent()) {
      return around;
    }
    return IntStream.rangeClosed(1, Math.min(BACK, statement.sentence()))
        .mapToObj(i -> told(statement.sentence() - i))
        .filter(l -> !l.isEmpty())
        .findFirst();
  }

  /** The subject of a sentence, when it is known. */
  private List<Actor> told(int sentence) {
    Tree tree = scene.tree(sentence);
    return tree.sentence().tokens().stream()
        .filter(Token::isRoot)
        .flatMap(r -> Clauses.subject(tree, r).stream())
        .map(s -> known(tree, s))
        .findFirst()
        .orElse(List.of());
  }

  private List<Actor> known(Tree tree, Token subject) {
    if (subject.upos() == UniversalTag.PRON) {
      return List.of();
    }
    return mentions
        .actors()
        .headedBy(tree.sentence().index(), subject.index())
        .map(ActorMention::members)
        .orElse(List.of());
  }

  /** An actor of no country, of that of the report. */
  private Actor placed(Actor actor) {
    boolean open = actor.country().isEmpty() && !actor.sectors().isEmpty();
    return open
            && country.isPresent()
            && actor.entity().isEmpty()
            && !actor.sectors().contains("JRN")
        ? new Actor(
            actor.text(), actor.span(), actor.name(), country, actor.sectors(), actor.entity())
        : actor;
  }
}
