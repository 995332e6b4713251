package org.annalist.coder.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.Resolution;

/** Reads from the drafts of a whole document who is named and what is told of them. */
final class CastReader {
  private static final Set<String> LINKS = Set.of("of", "from", "at", "for", "with");

  private final List<Line> lines;
  private final List<List<Draft>> drafts;
  private final Cast cast = new Cast();

  private CastReader(List<Line> lines, List<List<Draft>> drafts) {
    this.lines = lines;
    this.drafts = drafts;
  }

  /** The cast of a document; drafts are given by sentence. */
  static Cast read(List<Line> lines, List<List<Draft>> drafts) {
    CastReader reader = new CastReader(lines, drafts);
    drafts.forEach(line -> line.forEach(d -> reader.enter(d, true)));
    drafts.forEach(line -> line.forEach(d -> reader.enter(d, false)));
    for (int i = 0; i < lines.size(); i++) {
      reader.describe(lines.get(i), drafts.get(i));
    }
    for (int i = 1; i < lines.size(); i++) {
      reader.present(i);
    }
    reader.cast.settle();
    return reader.cast;
  }

  /** Whether the draft names somebody; a single unknown word does not. */
  static boolean names(Draft draft) {
    Resolution what = draft.what();
    return switch (what.kind()) {
      case PERSON, ARMED_GROUP, ORGANISATION -> true;
      case UNKNOWN -> Cast.key(what.name()).size() > 1;
      case COLLECTIVE -> hasOwnName(draft);
      default -> false;
    };
  }

  /** "militant group Jaish al-Something": a collective with a name after it. */
  static boolean hasOwnName(Draft draft) {
    Resolution what = draft.what();
    return what.entity().isEmpty()
        && !what.phrase().equals(what.name())
        && !draft.words().equals(what.name())
        && draft.words().endsWith(what.name());
  }

  private void enter(Draft draft, boolean full) {
    if (!names(draft)) {
      return;
    }
    List<String> key = Cast.key(draft.what().name());
    boolean several = key.size() > 1;
    if (key.isEmpty() || several != full) {
      return;
    }
    if (several) {
      cast.enter(key, draft.what());
      return;
    }
    Optional<Cast.Member> known = cast.find(key);
    known.ifPresent(m -> m.learn(draft.what()));
    if (known.isEmpty()) {
      cast.enter(key, draft.what());
    }
  }

  private void describe(Line line, List<Draft> here) {
    Introductions introductions = new Introductions(line, here);
    for (Draft named : here) {
      if (names(named) || named.isPersonal()) {
        cast.find(Cast.key(named.what().name()))
            .ifPresent(
                m -> {
                  describe(line, here, named, m);
                  introduce(line, introductions, named, m);
                });
      }
    }
  }

  private static void introduce(
      Line line, Introductions introductions, Draft named, Cast.Member member) {
    if (!named.isPersonal()) {
      return;
    }
    introductions.of(named).forEach(d -> member.learn(d.what()));
    introductions.home(named).ifPresent(member::livesIn);
    if (Introductions.tellsAge(line, named)) {
      member.isPrivate();
    }
    if (introductions.tellsCharge(named)) {
      member.isCharged();
    }
  }

  private void describe(Line line, List<Draft> here, Draft named, Cast.Member member) {
    int at = named.tokens().end();
    acronym(line, at).ifPresent(a -> cast.alias(member, a));
    int next = Introductions.afterAge(line, named);
    if (",".equals(line.lower(next)) || "(".equals(line.lower(next))) {
      after(line, here, next + 1)
          .filter(d -> isDescription(d))
          .filter(d -> !"and".equals(line.lower(d.tokens().end())))
          .ifPresent(d -> member.learn(d.what()));
    }
    if (LINKS.contains(line.lower(at)) && named.isPersonal()) {
      after(line, here, at + 1).filter(CastReader::isHouse).ifPresent(d -> member.learn(d.what()));
    }
    if (named.isPersonal() && ",".equals(line.lower(named.tokens().start() - 1))) {
      before(here, named.tokens().start() - 1)
          .filter(d -> isDescription(d) && d.definite())
          .filter(d -> ",".equals(line.lower(at)))
          .ifPresent(d -> member.learn(d.what()));
    }
  }

  /**
   * Learns of somebody whom one sentence tells without a name ("A former British soldier was
   * jailed") and the next by name and age ("John Doe, 25, ..."), as reports on private people do.
   */
  private void present(int sentence) {
    Line line = lines.get(sentence);
    Optional<Draft> named =
        subject(sentence)
            .filter(d -> names(d) && d.isPersonal() && Introductions.tellsAge(line, d));
    Optional<Cast.Member> member =
        named
            .flatMap(d -> cast.find(Cast.key(d.what().name())))
            .filter(m -> !m.known().isResolved());
    member.ifPresent(
        m ->
            subject(sentence - 1)
                .filter(d -> d.what().kind() == ActorKind.ROLE && isOne(sentence - 1, d))
                .ifPresent(d -> m.learn(d.what())));
  }

  /** "a soldier". */
  private boolean isOne(int sentence, Draft draft) {
    String before = lines.get(sentence).lower(draft.tokens().start() - 1);
    return before.equals("a") || before.equals("an");
  }

  /** Who is the subject of the main clause. */
  private Optional<Draft> subject(int sentence) {
    Line line = lines.get(sentence);
    return drafts.get(sentence).stream()
        .filter(d -> Tree.is(line.token(d.head()), "nsubj", "nsubj:pass"))
        .filter(d -> line.token(line.token(d.head()).head()).isRoot())
        .max((a, b) -> a.tokens().length() - b.tokens().length());
  }

  private static boolean isDescription(Draft draft) {
    ActorKind kind = draft.what().kind();
    return kind == ActorKind.ROLE || kind == ActorKind.COLLECTIVE;
  }

  private static boolean isHouse(Draft draft) {
    ActorKind kind = draft.what().kind();
    return kind == ActorKind.ORGANISATION
        || kind == ActorKind.ARMED_GROUP
        || kind == ActorKind.COLLECTIVE;
  }

  private static Optional<Draft> after(Line line, List<Draft> here, int at) {
    int start =
        Set.of("a", "an", "the", "his", "her", "its", "their").contains(line.lower(at))
            ? at + 1
            : at;
    return here.stream()
        .filter(d -> d.tokens().start() == start || d.tokens().start() == at)
        .max((a, b) -> a.tokens().length() - b.tokens().length());
  }

  private static Optional<Draft> before(List<Draft> here, int end) {
    return here.stream()
        .filter(d -> d.tokens().end() == end)
        .max((a, b) -> a.tokens().length() - b.tokens().length());
  }

  private static Optional<String> acronym(Line line, int at) {
    boolean bracketed = "(".equals(line.lower(at)) && ")".equals(line.lower(at + 2));
    if (!bracketed) {
      return Optional.empty();
    }
    String word = line.token(at + 1).text();
    return word.matches("[\\p{Lu}\\d\\-./]{2,}") ? Optional.of(word) : Optional.empty();
  }
}
