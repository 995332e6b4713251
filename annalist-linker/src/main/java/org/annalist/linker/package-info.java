/**
 * Coded documents to linked documents. {@code incident} puts the tellings of one violent or
 * coercive happening together, {@code claim} ties claims, blames and denials to incidents and keeps
 * it open where several fit, and {@code ledger} ties answers to demands. Nothing here does I/O,
 * reads a clock or uses randomness.
 */
@NullMarked
package org.annalist.linker;

import org.jspecify.annotations.NullMarked;
