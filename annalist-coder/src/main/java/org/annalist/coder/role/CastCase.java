package org.annalist.coder.role;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.Signals;

/**
 * Who may have part in an act, and what is seen of each and of each pair. It is looked up when
 * asked for. For one thread.
 */
public final class CastCase {
  private final List<Contender> contenders;
  private final RoleSignals signals;
  private final PairSignals pairs;
  private final Set<Integer> doers;
  private final Set<Integer> harming;
  private final Set<Integer> undergoing;
  private final Signals nothing = new Signals();
  private List<RoleCase> cases = List.of();

  /**
   * What is seen of an act.
   *
   * @param contenders all of them, those of the sentence first
   * @param signals what is seen of each and of nobody
   * @param pairs what is seen of pairs
   * @param doers the contenders whom the rules have act
   * @param harming those who stand as the subject of a verb of harm
   * @param undergoing those who stand as the subject of what is done to it
   */
  CastCase(
      List<Contender> contenders,
      RoleSignals signals,
      PairSignals pairs,
      Set<Integer> doers,
      Set<Integer> harming,
      Set<Integer> undergoing) {
    this.contenders = List.copyOf(contenders);
    this.signals = signals;
    this.pairs = pairs;
    this.doers = Set.copyOf(doers);
    this.harming = Set.copyOf(harming);
    this.undergoing = Set.copyOf(undergoing);
  }

  /** Whether the rules have a contender act. */
  boolean isDoer(int option) {
    return doers.contains(option);
  }

  /** The contenders, those of the sentence first. */
  public List<Contender> contenders() {
    return contenders;
  }

  /** The contenders with what is seen of each; the same objects each time. */
  public List<RoleCase> cases() {
    if (cases.isEmpty()) {
      cases =
          IntStream.range(0, contenders.size())
              .mapToObj(i -> new RoleCase(contenders.get(i), of(i)))
              .toList();
    }
    return cases;
  }

  /** The signals of one option: a contender, or nobody at {@code contenders().size()}. */
  public Signals of(int option) {
    return addOwn(new Signals(), option).addAll(words(option));
  }

  /** Adds the signals of one option that are not those of {@link #words}. */
  Signals addOwn(Signals out, int option) {
    if (option < contenders.size()) {
      signals.add(out, option);
    } else {
      signals.addNobody(out);
    }
    return out;
  }

  /** What is seen of the words of one option; the same object for the same words. */
  Signals words(int option) {
    return option < contenders.size() ? signals.words(option) : nothing;
  }

  /**
   * Whether two options can be the two sides: nobody can be on both, somebody only on one, and
   * those coordinated with each other ("Ghana and Togo denounced") do not act on each other, nor
   * does an adjective name another than the noun of its country ("Indian and Chinese soldiers
   * clashed"), nor is the subject of a verb of harm the one harmed, nor does the subject of what is
   * done to it act.
   */
  boolean isPair(int actor, int recipient) {
    int nobody = contenders.size();
    boolean left = recipient < nobody && contenders.get(recipient).isLeftBehind();
    if (left || harming.contains(recipient) || undergoing.contains(actor)) {
      return false;
    }
    if (actor == nobody || recipient == nobody) {
      return true;
    }
    Contender first = contenders.get(actor);
    Contender second = contenders.get(recipient);
    return actor != recipient && !first.isJoined(second) && !first.isEchoOf(second);
  }

  /** The signals of a pair of options. */
  public Signals pair(int actor, int recipient) {
    return addPair(new Signals(), actor, recipient);
  }

  /** Adds the signals of a pair of options to others. */
  Signals addPair(Signals out, int actor, int recipient) {
    pairs.add(out, actor, recipient);
    return out;
  }
}
