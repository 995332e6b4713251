/**
 * Parsed text to events, claims and ledger entries. The way through the room: {@code speech} finds
 * who says what; {@code who}, {@code where}, {@code when} and {@code harm} find and resolve
 * mentions; {@code event} turns them into events; {@code claim} and {@code ledger} keep what
 * somebody may be held to. {@code mention} holds the nouns that they share and {@code tree} the way
 * around in dependency trees. Nothing here does I/O, reads a clock or uses randomness.
 */
@NullMarked
package org.annalist.coder;

import org.jspecify.annotations.NullMarked;
