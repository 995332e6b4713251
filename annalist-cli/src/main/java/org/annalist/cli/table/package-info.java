/** A coded document as a table for people: events, incidents, claims, ledger. */
@NullMarked
package org.annalist.cli.table;

import org.jspecify.annotations.NullMarked;
