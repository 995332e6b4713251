/**
 * Dictionary forms: a table of irregular (word, Penn tag) pairs, then the edit script of the
 * longest known suffix for the tag.
 */
@NullMarked
package org.annalist.language.lemma;

import org.jspecify.annotations.NullMarked;
