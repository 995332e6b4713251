package org.annalist.lab.train;

/**
 * How many sentences the wire grammar adds to the treebanks.
 *
 * @param sentences full sentences
 * @param headlines headlines
 */
record WireSizes(int sentences, int headlines) {
  /** As many as the shipped model learned from. */
  static final WireSizes SHIPPED = new WireSizes(2500, 800);
}
