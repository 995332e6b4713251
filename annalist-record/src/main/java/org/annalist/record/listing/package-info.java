/**
 * Incidents and ledger items of a record as JSON lines and CSV, for programs and spreadsheets. One
 * object or row each; every one leads to its reports and words by document id and offsets.
 */
@NullMarked
package org.annalist.record.listing;

import org.jspecify.annotations.NullMarked;
