package org.annalist.lab.eval;

/**
 * A 95 % interval.
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
public record Interval(double low, double high) {}
