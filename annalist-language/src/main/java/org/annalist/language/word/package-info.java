/**
 * Words as numbers: what the models see of a word (its form, shape, affixes and Brown clusters) is
 * computed once per sentence as integers ({@link org.annalist.language.word.Words}). {@link
 * org.annalist.language.word.ClusterTable} holds the clusters of half a million words in six bytes
 * each; prefixes of a cluster's bit path are coarser clusters, and templates use several lengths.
 * {@link org.annalist.language.word.CaseTable} knows how words are usually written, to read text in
 * capitals; {@code CaseStyle} tells headlines with capitals from running text, for there a capital
 * says little. {@link org.annalist.language.word.WordList} reads the TSV lists of other rooms.
 */
@NullMarked
package org.annalist.language.word;

import org.jspecify.annotations.NullMarked;
