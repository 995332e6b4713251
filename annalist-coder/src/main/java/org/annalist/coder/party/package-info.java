/**
 * From the words of a tree to actors: the finders of claims and of the ledger ask {@link
 * org.annalist.coder.party.Parties} who a subject, an object or a speaker is.
 */
@NullMarked
package org.annalist.coder.party;

import org.jspecify.annotations.NullMarked;
