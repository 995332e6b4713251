/**
 * Training of the analyser of English. {@link org.annalist.lab.train.AnalyserTraining} is the
 * recipe: read treebanks and clusters, train the taggers, tag the training text by jack-knife,
 * train the parser on those tags with a dynamic oracle, the second parser on the parser's trees of
 * unseen sentences and the labelling pass on the second trees, learn lemma rules and names,
 * quantise and write one model file with its manifest. All classifiers are averaged perceptrons
 * over hashed features; they share atoms and decoders with the product, so what is learned is what
 * is used. Everything is deterministic: fixed seeds, one thread, data in a fixed order.
 */
@NullMarked
package org.annalist.lab.train;

import org.jspecify.annotations.NullMarked;
