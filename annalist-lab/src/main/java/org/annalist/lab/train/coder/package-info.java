/**
 * Learning the coder's decisions from reports that people coded. A {@link
 * org.annalist.lab.train.coder.Lesson} is one decision: it looks at a coded report and gives
 * examples, each the signals that the coder itself collects with the right class; {@link
 * org.annalist.lab.train.coder.LinearTrainer} fits a linear model; {@link
 * org.annalist.lab.train.coder.CoderTraining} runs the lessons in order, over all reports or fold
 * by fold. What is learned ships as one weights file per lesson; texts and annotations never do. To
 * add a decision: collect its signals in the coder, write its lesson here, list it in {@link
 * org.annalist.lab.train.coder.Lessons} and in {@code models.txt} of the knowledge.
 */
@NullMarked
package org.annalist.lab.train.coder;

import org.jspecify.annotations.NullMarked;
