package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Span;

/**
 * Words that may be the content of a ledger entry, with all that the decisions about it see: {@link
 * #ENTRY} whether it is one, {@link #KIND} of what kind, {@link #BY} who binds himself, asks,
 * threatens or acts, {@link #TO} towards whom.
 *
 * @param tree the sentence
 * @param head the verb or noun that the content is about
 * @param trigger the word that binds; the head itself when the content stands alone
 * @param what the words of the content
 * @param rule id of the rule of words that found it too, or {@code ledger:learned}
 * @param signals what speaks for and against an entry, and for its kind
 * @param aside what speaks for an entry towards nobody
 * @param by who may be the one
 * @param to towards whom it may be; nobody among them
 */
public record LedgerProspect(
    Tree tree,
    Token head,
    Token trigger,
    Span what,
    String rule,
    Signals signals,
    List<String> aside,
    List<PartyOption> by,
    List<PartyOption> to) {
  /** The decision whether it is an entry: {@code no} or {@code yes}. */
  public static final String ENTRY = "ledger.entry";

  /** The decision of what kind it is: a {@link LedgerKind} by name. */
  public static final String KIND = "ledger.kind";

  /** The decision whether an actor is the one who is bound, asks or acts: no or yes. */
  public static final String BY = "ledger.by";

  /** The decision whether an actor is the one towards whom: no or yes. */
  public static final String TO = "ledger.to";

  /** The class of those decisions that have two. */
  public static final String YES = "yes";

  /** The other class of those decisions that have two. */
  public static final String NO = "no";

  /** Copies the lists. */
  public LedgerProspect {
    aside = List.copyOf(aside);
    by = List.copyOf(by);
    to = List.copyOf(to);
  }

  /** How many words stand above the head in its tree. */
  public int depth() {
    return tree.ancestors(head).size();
  }

  /** What speaks for an option to be the one who is bound, asks or acts. */
  public Signals bySignals(PartyOption option, LedgerKind kind) {
    return option.signals(kind);
  }

  /** What speaks for an option to be the one towards whom, when the one of {@code by} is known. */
  public Signals toSignals(PartyOption option, LedgerKind kind, Optional<String> byCountry) {
    Signals out = option.signals(kind);
    boolean same = option.country().isPresent() && option.country().equals(byCountry);
    out.add("same-country", String.valueOf(same));
    out.add("kind+same-country", kind + " " + same);
    if (option.isNobody()) {
      out.add("nobody", kind.name());
      aside.forEach(s -> out.add("nobody+", s));
    }
    return out;
  }
}
