package org.annalist.coder.role;

import java.util.List;
import java.util.Set;
import org.annalist.knowledge.learn.Signals;

/** Who may have part in an act, and what is seen of each and of each pair. For one thread. */
public final class CastCase {
  private final List<RoleCase> cases;
  private final Signals nobody;
  private final PairSignals pairs;
  private final Set<Integer> doers;
  private final Set<Integer> harming;

  /**
   * What is seen of an act.
   *
   * @param cases the contenders
   * @param nobody what is seen of a side with nobody in it
   * @param pairs what is seen of pairs
   * @param doers the contenders whom the rules have act
   * @param harming those who stand as the subject of a verb of harm
   */
  CastCase(
      List<RoleCase> cases,
      Signals nobody,
      PairSignals pairs,
      Set<Integer> doers,
      Set<Integer> harming) {
    this.cases = List.copyOf(cases);
    this.nobody = nobody;
    this.pairs = pairs;
    this.doers = Set.copyOf(doers);
    this.harming = Set.copyOf(harming);
  }

  /** Whether the rules have a contender act. */
  boolean isDoer(int option) {
    return doers.contains(option);
  }

  /** The contenders, those of the sentence first. */
  public List<RoleCase> cases() {
    return cases;
  }

  /** What is seen of a side with nobody in it. */
  public Signals nobody() {
    return nobody;
  }

  /** The signals of one option: a contender, or nobody at {@code cases().size()}. */
  public Signals of(int option) {
    return option < cases.size() ? cases.get(option).signals() : nobody;
  }

  /**
   * Whether two options can be the two sides: nobody can be on both, somebody only on one, and
   * those coordinated with each other ("Ghana and Togo denounced") do not act on each other, nor
   * does an adjective name another than the noun of its country ("Indian and Chinese soldiers
   * clashed"), nor is the subject of a verb of harm the one harmed.
   */
  boolean isPair(int actor, int recipient) {
    int nobody = cases.size();
    boolean left = recipient < nobody && cases.get(recipient).contender().isLeftBehind();
    if (left || harming.contains(recipient)) {
      return false;
    }
    if (actor == nobody || recipient == nobody) {
      return true;
    }
    Contender first = cases.get(actor).contender();
    Contender second = cases.get(recipient).contender();
    return actor != recipient && !first.isJoined(second) && !first.isEchoOf(second);
  }

  /** The signals of a pair of options. */
  public Signals pair(int actor, int recipient) {
    return pairs.of(actor, recipient);
  }
}
