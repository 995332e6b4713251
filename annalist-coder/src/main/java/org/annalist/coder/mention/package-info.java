/**
 * The interior nouns of the coder: mentions of actors, places, times and harm, and statements, each
 * tied to tokens. The rooms {@code speech}, {@code who}, {@code where}, {@code when} and {@code
 * harm} make them; {@code event}, {@code claim} and {@code ledger} read them.
 */
@NullMarked
package org.annalist.coder.mention;

import org.jspecify.annotations.NullMarked;
