/**
 * How a task of evaluation works, whatever its kit. A {@link org.annalist.lab.eval.Task} turns a
 * line of a kit's documents into a prediction in the form that the kit's scorer documents, and
 * scores predictions against gold as one {@link org.annalist.lab.eval.Tally} per document and
 * measure. {@link org.annalist.lab.eval.Evaluation} sums the tallies, computes the measures and
 * draws bootstrap intervals over documents; {@link org.annalist.lab.eval.Decision} lists the cases
 * one by one. {@link org.annalist.lab.eval.Evaluator} runs it all and accounts for every document.
 *
 * <p>A further kit is one package with one implementation of {@code Task}, entered in {@code
 * org.annalist.lab.Tasks}.
 */
@NullMarked
package org.annalist.lab.eval;

import org.jspecify.annotations.NullMarked;
