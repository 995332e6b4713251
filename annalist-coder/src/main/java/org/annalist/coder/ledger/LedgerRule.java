package org.annalist.coder.ledger;

import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;

/** Looks at one word for a ledger entry. Stateless. */
interface LedgerRule {
  /** The entry that this word makes. */
  Optional<Draft> at(Tree tree, Token token, LedgerScene scene);
}
