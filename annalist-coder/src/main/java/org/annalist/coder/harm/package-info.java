/**
 * Harm: finds the words that count people killed, injured, abducted, arrested or displaced. {@code
 * HarmLexicon} knows the words and where their victims stand; {@code Victims} finds them in the
 * tree, {@code Counts} reads how many; {@code HarmFinder} puts them together. A vague amount gives
 * a mention without a count; a denied harm gives none.
 */
@NullMarked
package org.annalist.coder.harm;

import org.jspecify.annotations.NullMarked;
