package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Surnames of persons introduced that look like common nouns: "Lane, 55, said", "added Hall". */
final class Recalled {
  private static final Set<String> SPEECH =
      Set.of("said", "says", "added", "told", "asked", "wrote", "argued", "warned", ",");

  private Recalled() {}

  /** The drafts of a sentence, and one for each such surname that none of them holds. */
  static List<Draft> with(Line line, List<List<Draft>> drafts, Cast cast) {
    List<Draft> all = new ArrayList<>(drafts.get(line.sentence().index()));
    for (Token token : line.sentence().tokens()) {
      boolean taken = all.stream().anyMatch(d -> d.tokens().contains(token.index()));
      if (!taken && mayBeSurname(line, token) && isIntroduced(cast, token)) {
        all.add(draft(line, token));
      }
    }
    return all;
  }

  private static boolean mayBeSurname(Line line, Token token) {
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    boolean noun = token.upos() == UniversalTag.NOUN || token.upos() == UniversalTag.PROPN;
    boolean known = line.pieceAt(token.index()).isPresent();
    boolean speaks =
        SPEECH.contains(line.lower(token.index() + 1))
            || SPEECH.contains(line.lower(token.index() - 1));
    return capital && noun && !known && (token.index() > 0 || speaks);
  }

  private static boolean isIntroduced(Cast cast, Token token) {
    Optional<Cast.Member> member = cast.find(Cast.key(token.text()));
    return member.filter(m -> m.isPersonWithSurname(Cast.key(token.text()))).isPresent();
  }

  private static Draft draft(Line line, Token token) {
    return new Draft(
        line.sentence().index(),
        new TokenSpan(token.index(), token.index() + 1),
        token.index(),
        token.text(),
        token.span(),
        Resolution.unknown(token.text()),
        false,
        false,
        List.of());
  }
}
