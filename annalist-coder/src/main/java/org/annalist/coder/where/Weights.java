package org.annalist.coder.where;

/** Weights of the evidence for a meaning, beside its prominence. */
final class Weights {
  /** For the share of a country in what the document names. */
  static final double SHARE = 2.0;

  /** For each doubling of what names the country. */
  static final double COUNTRY = 0.35;

  /** For each doubling of what names the first-level division. */
  static final double DIVISION = 1.1;

  /** For each doubling of the places not far away. */
  static final double NEAR = 0.7;

  /** Against an alternate name that is another place's canonical one. */
  static final double ALTERNATE = 1.5;

  private Weights() {}
}
