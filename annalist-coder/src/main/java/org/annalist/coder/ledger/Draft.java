package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Span;

/**
 * A ledger entry before it gets its time, chain of speakers and id.
 *
 * @param kind what it is
 * @param tree the sentence
 * @param trigger the word that binds
 * @param by all who bind themselves, ask, threaten or act; the first leads
 * @param to towards whom
 * @param what the words of the content
 * @param rule id of the rule
 */
record Draft(
    LedgerKind kind,
    Tree tree,
    Token trigger,
    List<Actor> by,
    Optional<Actor> to,
    Span what,
    String rule) {}
