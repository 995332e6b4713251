/**
 * Words as numbers: what the models see of a word (its form, shape, affixes and Brown clusters) is
 * computed once per sentence as integers. {@link org.annalist.language.word.ClusterTable} holds the
 * clusters of half a million words in six bytes each.
 */
@NullMarked
package org.annalist.language.word;

import org.jspecify.annotations.NullMarked;
