package org.annalist.coder.claim;

import java.util.List;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Claim;

/** Looks at one verb for a claim. Stateless. */
interface ClaimRule {
  /** The claims that this verb makes; empty when it makes none. */
  List<Claim> at(Tree tree, Token verb, ClaimScene scene);
}
