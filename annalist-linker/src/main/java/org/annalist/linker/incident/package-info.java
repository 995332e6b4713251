/**
 * Incidents of one document: which events make one, which tell the same, and what all tellings
 * together say. Conservative: two tellings are one happening only on shared place, time, victims or
 * doer, and never against a contradiction.
 */
@NullMarked
package org.annalist.linker.incident;

import org.jspecify.annotations.NullMarked;
