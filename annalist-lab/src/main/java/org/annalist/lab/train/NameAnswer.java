package org.annalist.lab.train;

/**
 * What a name finder that has not seen a sentence makes of it.
 *
 * @param marked class of each word with the marks of known names
 * @param plain class of each word without
 */
record NameAnswer(int[] marked, int[] plain) {}
