package org.annalist.language.english;

import org.annalist.language.word.Words;

/**
 * The names of some words by the first pass.
 *
 * @param words the words, known names marked
 * @param tags Penn tag of each
 * @param classes number of the name class of each
 */
record FoundNames(Words words, int[] tags, int[] classes) {}
