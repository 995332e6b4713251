/**
 * Dependency trees. {@link org.annalist.language.parse.ArcHybridParser} builds the tree of a
 * sentence from left to right with three actions (shift, left arc, right arc; Kuhlmann,
 * Gómez-Rodríguez and Satta 2011), two steps for each word, the artificial root at the bottom of
 * the stack so that every sentence has exactly one root. After each arc a labelling model names the
 * relation.
 *
 * <p>Then a second parser ({@link org.annalist.language.parse.GuidedParser}) builds the tree again
 * from right to left with the first one in view (stacking; Nivre and McDonald 2008): where the
 * first tree hangs a word, how sure it was, what hangs there too ({@link
 * org.annalist.language.parse.Guide}). What is to come for one parser lies behind for the other, so
 * their mistakes differ; the second has learned which arcs of the first to leave alone. At last a
 * labelling pass ({@link org.annalist.language.parse.Relabeller}) names the arcs anew with the
 * whole tree in view, and {@link org.annalist.language.parse.Voice} makes subjects agree with
 * passive auxiliaries.
 *
 * <p>Nodes are numbered from 1 here and 0 is the artificial root. Universal Dependencies hang
 * prepositions under nouns, so whether a phrase belongs to the verb or to the noun shows only in
 * the leftmost child of a node: the atoms always include it. Learning (dynamic oracle) lives in the
 * lab and drives {@link org.annalist.language.parse.ParserState} itself.
 *
 * <p>Where it goes wrong: long appositions before the verb of saying, coordination of clauses with
 * shared subjects, and attachment of a second preposition. {@code between} in {@link
 * org.annalist.language.parse.TaggedWords} (commas and quotation marks that lie between two words)
 * and the wire grammar of the lab are there for the first; the lab sums parsers that learned from
 * different parts of the data (its {@code WeightSum}) against all three. Non-projective arcs cannot
 * be built; in the treebanks they are one in five hundred.
 */
@NullMarked
package org.annalist.language.parse;

import org.jspecify.annotations.NullMarked;
