/**
 * Linear models over hashed features. A feature is a hash of its template and its values; it picks
 * one <em>row</em> of weights, in which the classes lie side by side, so that a feature costs one
 * cache miss however many classes there are. {@link org.annalist.language.learn.TemplateSet} turns
 * the atoms of a decision (words, tags, labels as integers) into features, a {@link
 * org.annalist.language.learn.Scorer} turns features into one score per class. Templates are text
 * and travel in the model file, so a better set needs no change of code.
 */
@NullMarked
package org.annalist.language.learn;

import org.jspecify.annotations.NullMarked;
