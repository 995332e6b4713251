/**
 * The kit {@code plover_sentences}: sentences with labelled actor and recipient pairs. {@link
 * org.annalist.lab.kit.plover.PloverTask} checks for every pair whether some event of the sentence
 * has its type, its words, and both.
 */
@NullMarked
package org.annalist.lab.kit.plover;

import org.jspecify.annotations.NullMarked;
