/**
 * Finds who is mentioned and resolves it. The work goes in passes over one document: {@code Line}
 * marks the words that knowledge knows; {@code Chunker} cuts noun phrases by tags and known words,
 * so that a slip of the parser does no harm; {@code DraftFinder} resolves each phrase alone, with
 * its complement and the mentions nested in it; {@code Cast} gathers named persons and groups with
 * all that titles, appositions and acronyms tell of them anywhere in the document; {@code Setting}
 * tells the country a report is about; {@code Reference} gives pronouns, "the group" and "the two
 * sides" their members. What stays open is left unresolved rather than guessed.
 */
@NullMarked
package org.annalist.coder.who;

import org.jspecify.annotations.NullMarked;
