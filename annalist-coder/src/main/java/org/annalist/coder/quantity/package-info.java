/**
 * Number words: {@code Numerals} reads "three", "1,200", "two dozen", "twenty-five thousand" and
 * tells vague amounts ("dozens", "several") from figures. Used by {@code when} and {@code harm}.
 */
@NullMarked
package org.annalist.coder.quantity;

import org.jspecify.annotations.NullMarked;
