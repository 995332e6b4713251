package org.annalist.lab.train;

import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.ParsedTree;

/**
 * What the second parser learns from.
 *
 * @param gold a sentence with its gold tree
 * @param first the tree that a first parser found which had not seen the sentence
 * @param scale classes of the margins of that parser
 */
record GuidedExample(TreeExample gold, ParsedTree first, MarginScale scale) {}
