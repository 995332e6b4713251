package org.annalist.coder.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statement;
import org.annalist.language.NameKind;
import org.annalist.language.Sentence;
import org.annalist.language.Token;

/** Finds whose speech goes on: "he added" is said by the person who spoke last. */
final class Continuation {
  private static final int BACK = 3;
  private static final Set<String> SINGULAR = Set.of("he", "she");

  private Continuation() {}

  /**
   * The statement of the named person whom the "he" or "she" of a statement stands for; empty for
   * other speakers, and when nobody named spoke in the sentences before.
   */
  static Optional<Statement> of(Mentions mentions, Statement statement) {
    if (!SINGULAR.contains(word(mentions, statement))) {
      return Optional.empty();
    }
    List<Statement> all = mentions.statements().all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Statement other = all.get(i);
      int back = statement.sentence() - other.sentence();
      boolean before = back > 0 || back == 0 && other.cue().start() < statement.cue().start();
      if (before && back <= BACK && other.sourceHead() >= 0 && isPerson(mentions, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static String word(Mentions mentions, Statement statement) {
    return head(mentions, statement).text().toLowerCase(Locale.ROOT);
  }

  private static Token head(Mentions mentions, Statement statement) {
    return sentence(mentions, statement).token(statement.sourceHead());
  }

  private static Sentence sentence(Mentions mentions, Statement statement) {
    return mentions.parsed().sentences().get(statement.sentence());
  }

  private static boolean isPerson(Mentions mentions, Statement statement) {
    return sentence(mentions, statement)
        .nameAt(statement.sourceHead())
        .filter(n -> n.kind() == NameKind.PERSON)
        .isPresent();
  }
}
