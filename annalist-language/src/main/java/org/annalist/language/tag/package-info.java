/**
 * Part-of-speech tags, greedily from left to right: first the Penn tag of each word ({@link
 * org.annalist.language.tag.PennAtoms}), then, with all Penn tags known, the universal one ({@link
 * org.annalist.language.tag.UniversalAtoms}), which is mostly a matter of telling auxiliaries from
 * verbs and subjunctions from prepositions. Tags are numbers here; the model gives their names.
 */
@NullMarked
package org.annalist.language.tag;

import org.jspecify.annotations.NullMarked;
