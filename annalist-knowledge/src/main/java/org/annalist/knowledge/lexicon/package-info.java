/**
 * The event lexicon: which words tell an event, of which PLOVER type and mode, and where its actors
 * and recipients stand. Everything is data in the tables beside this package: {@code verbs.tsv},
 * {@code nouns.tsv} and {@code adjectives.tsv} hold the heads, {@code frames.tsv} the roles, {@code
 * sets.tsv} word sets the rows refer to, {@code lights.tsv} light verbs, {@code weapons.tsv} and
 * {@code contexts.tsv} cues for modes and contexts.
 */
@NullMarked
package org.annalist.knowledge.lexicon;

import org.jspecify.annotations.NullMarked;
