package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.party.Parties;
import org.annalist.model.text.Span;

/** What casting needs to know of a whole report. For one document and one thread. */
public final class RoleReport {
  private final Mentions mentions;
  private final Optional<RoleJudge> judge;
  private final Parties parties;
  private final Contenders contenders;
  private final Prominence prominence;
  private final Guesses guesses;
  private final Map<Integer, List<Contender>> here = new HashMap<>();

  /** The report with these mentions, and who casts its acts. */
  public RoleReport(Mentions mentions, Optional<RoleJudge> judge) {
    this.judge = judge;
    this.mentions = mentions;
    parties = new Parties(mentions);
    prominence = Prominence.of(mentions);
    contenders = new Contenders(mentions, prominence);
    guesses = new Guesses(mentions, prominence);
  }

  /** Who casts; absent when nothing was learned. */
  public Optional<RoleJudge> judge() {
    return judge;
  }

  Mentions mentions() {
    return mentions;
  }

  Parties parties() {
    return parties;
  }

  Prominence prominence() {
    return prominence;
  }

  List<Contender> contenders(int sentence, Span words) {
    List<Contender> all =
        new ArrayList<>(here.computeIfAbsent(sentence, i -> guesses.in(i, contenders.in(i))));
    all.addAll(contenders.around(sentence, words, parties));
    return all;
  }
}
