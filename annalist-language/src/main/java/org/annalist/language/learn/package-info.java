/**
 * Linear models over hashed features. A feature is a hash of its template and its values; it picks
 * one <em>row</em> of weights, in which the classes lie side by side, so that a feature costs one
 * cache miss however many classes there are. {@link org.annalist.language.learn.TemplateSet} turns
 * the atoms of a decision (words, tags, labels as integers) into features, a {@link
 * org.annalist.language.learn.Scorer} turns features into one score per class. Templates are text
 * and travel in the model file, so a better set needs no change of code.
 *
 * <p>With few classes the weights are a dense array of bytes ({@link
 * org.annalist.language.learn.ByteScorer}), with many only those that are not 0 are kept ({@link
 * org.annalist.language.learn.SparseScorer}). Bytes hold square roots: linear steps of eight bits
 * destroyed the models, these cost less than 0.05 points, the smallest six in ten weights left out.
 * Rows are shared by colliding features; the lab's {@code ModelBuilder} sets their number.
 */
@NullMarked
package org.annalist.language.learn;

import org.jspecify.annotations.NullMarked;
