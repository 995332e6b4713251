package org.annalist.lab.train;

/**
 * Lengths of a training run.
 *
 * @param tagFolds parts of the data for the taggers, at least 2
 * @param tagEpochs passes over the data for each tagger
 * @param parseFolds parts of the data for the parser, at least 2
 * @param parseEpochs passes for each parser
 * @param secondEpochs passes for each second parser
 * @param relabelRuns models of the second labelling pass that are summed
 * @param relabelEpochs passes for each
 * @param nameFolds parts of the data for the name finder, at least 2
 * @param nameRuns name finders of each part that are summed
 * @param nameEpochs passes for each
 * @param seed of all random choices
 */
record TrainingSizes(
    int tagFolds,
    int tagEpochs,
    int parseFolds,
    int parseEpochs,
    int secondEpochs,
    int relabelRuns,
    int relabelEpochs,
    int nameFolds,
    int nameRuns,
    int nameEpochs,
    long seed) {
  /** What the shipped model is trained with. */
  static final TrainingSizes FULL = new TrainingSizes(6, 3, 5, 4, 6, 2, 3, 4, 2, 4, 1L);

  /** A minute or two, to try things out. */
  static final TrainingSizes QUICK = new TrainingSizes(2, 2, 2, 2, 2, 1, 2, 2, 1, 2, 1L);

  /** The seed of a name finder's run in a fold. */
  long nameSeed(int fold, int run) {
    return seed + fold + (long) run * nameFolds;
  }
}
