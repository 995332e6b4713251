/**
 * Universal Dependencies treebanks: reading them, running the analyser on their words and scoring
 * the result with the figures of the kit's {@code score.py} and the share of right lemmas.
 */
@NullMarked
package org.annalist.lab.ud;

import org.jspecify.annotations.NullMarked;
