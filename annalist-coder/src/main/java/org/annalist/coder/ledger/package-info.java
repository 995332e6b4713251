/**
 * The ledger of one report: pledges, demands, threats and measures, with the words of what is
 * promised, asked, threatened or done. {@link org.annalist.coder.ledger.LedgerFinder} asks its
 * rules in order, words that bind first, then promises in reported speech, then coded events; an
 * entry whose words another rule took before is left out. The words are data: {@code
 * commitment.tsv}.
 */
@NullMarked
package org.annalist.coder.ledger;

import org.jspecify.annotations.NullMarked;
