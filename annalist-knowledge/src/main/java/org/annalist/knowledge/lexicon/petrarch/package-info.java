/**
 * Verb dictionaries of PETRARCH2, read into rows of the event lexicon: synonym sets, blocks, heads
 * with particles, and those patterns that ask for nouns before or after the verb or under a
 * preposition. What a tree-based coder cannot use (word order marks, transformations, codes for the
 * reverse direction) is left out and counted. Format: the head of the dictionary file and the
 * reader of PETRARCH2 (Open Event Data Alliance, MIT).
 */
@NullMarked
package org.annalist.knowledge.lexicon.petrarch;

import org.jspecify.annotations.NullMarked;
