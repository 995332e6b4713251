/**
 * Who is said to have done it: claims of responsibility, blame, confirmation and denial, each with
 * the words that name the deed, so that the linker can tie them to an incident. {@link
 * org.annalist.coder.claim.ClaimFinder} asks a list of rules; a rule looks at one verb and what
 * hangs from it. Verbs of saying are in the reporting lexicon, nouns for deeds, shares and
 * accusations in {@code responsibility.tsv}.
 */
@NullMarked
package org.annalist.coder.claim;

import org.jspecify.annotations.NullMarked;
