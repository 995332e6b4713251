package org.annalist.linker.cluster;

/** Two nodes, the one with the smaller id first. */
record NodePair(String first, String second) {
  static NodePair of(String a, String b) {
    return a.compareTo(b) < 0 ? new NodePair(a, b) : new NodePair(b, a);
  }
}
