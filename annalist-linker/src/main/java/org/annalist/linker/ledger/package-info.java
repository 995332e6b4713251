/** Ledger entries tied to each other: which measure or pledge answers which demand. */
@NullMarked
package org.annalist.linker.ledger;

import org.jspecify.annotations.NullMarked;
