package org.annalist.coder.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.MentionKind;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.text.Span;

/** What pronouns and descriptions of things named before refer to. */
final class Reference {
  private static final int NEAR = 2;
  private static final int FAR = 6;
  private static final Set<String> INSTITUTIONS =
      Set.of("EDU", "MED", "JRN", "GOV", "JUD", "LEG", "COP", "MIL");
  private static final Set<String> HE = Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "i", "me", "my");
  private static final Set<String> PUBLIC = Set.of("MIL", "COP", "JUD", "LEG", "OPP", "GOV");
  private static final Set<String> WHICH =
      Set.of("last", "remaining", "more", "armed", "captured", "surviving", "wounded");

  /** Members of armed groups whose noun alone may as well tell a side of its own. */
  private static final Set<String> SIDES_OF_WAR =
      Set.of("rebels", "insurgents", "terrorists", "militant", "guerrillas", "separatists");

  /** Members of some armed group: without an article too they are of the one spoken of. */
  private static final Set<String> BANDS =
      Set.of("militants", "fighters", "jihadists", "jihadis", "extremists");

  private static final Set<String> BOTH = Set.of("two", "both");
  private static final Set<String> SIDES =
      Set.of("side", "country", "nation", "state", "government", "neighbour", "neighbor", "power");

  private final History history;
  private final Speakers speakers;
  private final List<List<Named>> resolved;
  private final List<Tree> trees;

  /**
   * Looks things up.
   *
   * @param resolved mentions by sentence, filled as the text is read; the speakers of a sentence
   *     may stand after the words they say
   */
  Reference(History history, Speakers speakers, List<List<Named>> resolved, List<Tree> trees) {
    this.trees = trees;
    this.history = history;
    this.speakers = speakers;
    this.resolved = resolved;
  }

  /** Whether the token is a pronoun that may stand for an actor. */
  static boolean isPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean tagged = token.xpos().startsWith("PRP");
    boolean any =
        HE.contains(word) || IT.contains(word) || THEY.contains(word) || WE.contains(word);
    return tagged && any && !(word.equals("it") && token.relation().equals("expl"));
  }

  /** Who is meant by a pronoun; empty when it stays open. */
  List<Actor> pronoun(int sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    Optional<Named> speaker = speaker(token.span(), sentence);
    boolean quoted = speakers.isQuoted(token.span());
    if (WE.contains(word)) {
      return quoted ? speaker.map(Named::members).orElse(List.of()) : List.of();
    }
    if (!quoted && speaker.isPresent() && agrees(speaker.get(), word)) {
      return speaker.get().members();
    }
    Optional<Named> subject =
        subject(sentence, token).filter(n -> agrees(n, word) && !same(n, quoted, speaker));
    if (subject.isPresent()) {
      return subject.get().members();
    }
    return history
        .salient(sentence, token.index(), NEAR, n -> agrees(n, word) && !same(n, quoted, speaker))
        .map(Named::members)
        .orElse(List.of());
  }

  /** The subject of the nearest clause around a pronoun that has one. */
  private Optional<Named> subject(int sentence, Token token) {
    Tree tree = trees.get(sentence);
    for (Token up : tree.ancestors(token)) {
      Optional<Token> subject = tree.child(up, "nsubj");
      if (subject.isPresent() && subject.get().index() != token.index()) {
        return headed(sentence, subject.get().index());
      }
    }
    return Optional.empty();
  }

  private Optional<Named> headed(int sentence, int token) {
    return resolved.get(sentence).stream()
        .filter(n -> n.form() != MentionKind.PRONOUN)
        .filter(n -> n.tokens().contains(token))
        .max((a, b) -> a.tokens().length() - b.tokens().length());
  }

  private static boolean same(Named named, boolean quoted, Optional<Named> speaker) {
    return quoted && speaker.isPresent() && speaker.get().members().equals(named.members());
  }

  private static boolean agrees(Named named, String word) {
    if (named.members().isEmpty()) {
      return false;
    }
    if (HE.contains(word)) {
      return named.isPerson() && named.members().size() == 1;
    }
    if (IT.contains(word)) {
      return !named.isPerson()
          && !named.draft().owner()
          && named.members().size() == 1
          && named.isOrganised();
    }
    return named.isPlural() || named.isGroup();
  }

  private Optional<Named> speaker(Span words, int sentence) {
    Optional<Statement> statement = speakers.over(words);
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    int at = statement.get().sentence();
    int head = statement.get().sourceHead();
    if (at > sentence || at >= resolved.size()) {
      return Optional.empty();
    }
    return resolved.get(at).stream()
        .filter(n -> n.tokens().contains(head))
        .filter(n -> !n.draft().span().equals(words))
        .min((a, b) -> a.tokens().length() - b.tokens().length());
  }

  /**
   * Who is meant by "the group" or "the ministry", and by "militants", "the last fighters", "20
   * jihadists" in a report that has named an armed group.
   */
  Optional<Named> before(Line line, Draft draft) {
    String head = draft.what().head();
    boolean bare = head.equals(draft.words().toLowerCase(Locale.ROOT));
    boolean band = BANDS.contains(head) && (bare || isCounted(line, draft));
    return draft.definite() && bare || band ? before(draft.sentence(), head) : Optional.empty();
  }

  /** Whether only how many or which of them stands before the last word. */
  private static boolean isCounted(Line line, Draft draft) {
    for (int t = draft.tokens().start(); t < draft.tokens().end() - 1; t++) {
      if (line.token(t).upos() != UniversalTag.NUM && !WHICH.contains(line.lower(t))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Named> before(int sentence, String head) {
    if (BANDS.contains(head) || SIDES_OF_WAR.contains(head)) {
      return history.latest(sentence, FAR, n -> n.isGroup() && isArmed(n));
    }
    return switch (head) {
      case "group", "movement", "outfit", "faction", "militia" ->
          history.latest(
              sentence, FAR, n -> n.isGroup() && n.members().size() == 1 && !isInstitution(n));
      case "organisation", "organization", "network", "party" ->
          history.latest(sentence, FAR, n -> n.isGroup() && n.members().size() == 1);
      case "ministry", "court", "embassy", "agency", "department", "newspaper", "company" ->
          history.latest(
              sentence,
              FAR,
              n -> n.draft().what().head().endsWith(head) && n.country().isPresent());
      default -> Optional.empty();
    };
  }

  /** The latest body of the same sector told with its country: "the soldiers" of its army. */
  Optional<Named> alike(Draft draft) {
    Optional<String> sector = draft.what().sector().filter(PUBLIC::contains);
    return history.latest(
        draft.sentence(),
        FAR,
        n ->
            sector.isPresent()
                && n.draft().what().sector().equals(sector)
                && n.draft().what().country().filter(Setting::isState).isPresent()
                && n.members().size() == 1);
  }

  /** A school, hospital or paper, or a body of the state: called by its name, not "the group". */
  private static boolean isInstitution(Named named) {
    return named.members().stream()
        .anyMatch(a -> a.sectors().stream().anyMatch(INSTITUTIONS::contains));
  }

  private static boolean isArmed(Named named) {
    return named.members().stream().anyMatch(a -> a.sectors().contains("REB"));
  }

  /** The state spoken of last. */
  Optional<Named> country(int sentence) {
    return history.latest(sentence, NEAR, n -> n.isState() && n.members().size() == 1);
  }

  /** The states meant by "the two sides", "both countries". */
  List<Actor> sides(int sentence, Line line, int head) {
    String lemma = line.token(head).lemma().toLowerCase(Locale.ROOT);
    boolean both = BOTH.contains(line.lower(head - 1)) || BOTH.contains(line.lower(head - 2));
    return both && (SIDES.contains(lemma) || line.token(head).text().endsWith("s"))
        ? history.pair(sentence, NEAR)
        : List.of();
  }
}
