/**
 * Part-of-speech tags, greedily from left to right: first the Penn tag of each word ({@link
 * org.annalist.language.tag.PennAtoms}), then, with all Penn tags known, the universal one ({@link
 * org.annalist.language.tag.UniversalAtoms}), which is mostly a matter of telling auxiliaries from
 * verbs and subjunctions from prepositions. Tags are numbers here; the model gives their names.
 *
 * <p>There is no search: the tags before a word are taken as decided, and in training they are the
 * tagger's own, right or wrong. Clusters two words around do what a search would do, for they tell
 * the tags of the words that come.
 */
@NullMarked
package org.annalist.language.tag;

import org.jspecify.annotations.NullMarked;
