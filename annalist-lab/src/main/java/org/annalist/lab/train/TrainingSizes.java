package org.annalist.lab.train;

/**
 * Lengths of a training run.
 *
 * @param tagEpochs passes over the data for the taggers and the name finder
 * @param foldEpochs passes of the taggers in the jack-knife
 * @param parseEpochs passes for the parser
 * @param relabelEpochs passes for the second labelling pass
 * @param folds parts of the jack-knife for tags, at least 2
 * @param seed of all random choices
 */
record TrainingSizes(
    int tagEpochs, int foldEpochs, int parseEpochs, int relabelEpochs, int folds, long seed) {}
