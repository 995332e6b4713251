/**
 * Which language a text is in, well enough not to code French as if it were English. Scripts other
 * than Latin are told by their letters; languages in Latin script by how many of a text's words are
 * the frequent short words of each ({@code function-words.tsv}). Short texts, lists of names and
 * tables have too few of them to tell and count as unknown. To add a language, add a line.
 */
@NullMarked
package org.annalist.language.detect;

import org.jspecify.annotations.NullMarked;
