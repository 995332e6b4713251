/**
 * Characters to words and sentences, by rules. {@link org.annalist.language.text.Tokenizer} cuts a
 * line into words as the English treebanks do (hyphens and clitics apart, prefixes and
 * abbreviations whole); {@link org.annalist.language.text.SentenceSplitter} groups the words of a
 * line into sentences. Both work on offsets of the canonical text, need time linear in its length
 * and take any characters, unpaired surrogates included. Word lists are TSV resources.
 */
@NullMarked
package org.annalist.language.text;

import org.jspecify.annotations.NullMarked;
