package org.annalist.knowledge.learn;

/**
 * What spoke for or against a class.
 *
 * @param words the feature, such as {@code lemma=attack}
 * @param weight how much it spoke for (positive) or against (negative), in log odds
 */
public record Reason(String words, double weight) {}
