/**
 * Text to sentences, tokens, lemmas, tags, Universal Dependencies trees, names and quotations. The
 * seam is {@link org.annalist.language.SyntaxAnalyzer}; everything behind it works on offsets of
 * the document's canonical text.
 *
 * <p>{@link org.annalist.language.AnnalistAnalyzer} is the implementation that ships. A document
 * goes through it in this order, each step seeing what those before it found:
 *
 * <ol>
 *   <li>{@code text}: lines to words and sentences, by rules;
 *   <li>{@code word}: the words of a sentence as integers; capitals throughout are given their
 *       small letters back first;
 *   <li>{@code tag}: Penn tags, then universal tags;
 *   <li>{@code parse}: the tree, its labels, and the labels again with the whole tree in view;
 *   <li>{@code name}: names, with the help of {@link org.annalist.language.name.NameKnowledge}
 *       where the caller has any; once for each sentence and again when the whole document has been
 *       read;
 *   <li>{@code lemma}: the lemma of each tagged word;
 *   <li>{@code quote}: quoted passages, over the whole text.
 * </ol>
 *
 * <p>Steps 3 to 5 are linear models of one kind, which {@code learn} explains; {@code english} puts
 * them together from one file, whose layout {@code store} defines. They are trained by {@code
 * org.annalist.lab.train} in the lab, with the very classes that are used here. All of it is
 * immutable and shared by all threads; what a sentence needs is made for it and dropped.
 */
@NullMarked
package org.annalist.language;

import org.jspecify.annotations.NullMarked;
