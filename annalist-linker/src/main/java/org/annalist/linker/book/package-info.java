/**
 * The ledger of a whole record: every pledge, demand, threat and measure once, with all its
 * tellings, what it answers and what became of it. {@link org.annalist.linker.book.LedgerBook}
 * reads report after report and then gives the items; the result does not depend on the order of
 * the reports. Two tellings are one item when the same side says nearly the same to the same side;
 * an answer comes from the side that was asked, not before it was asked, and about the same matter;
 * what became of an item is read from later deeds and from sentences with the words of {@code
 * follow-ups.tsv}. Each link names its reasons.
 */
@NullMarked
package org.annalist.linker.book;

import org.jspecify.annotations.NullMarked;
