package org.annalist.model.link;

/**
 * One reason for or against a link.
 *
 * @param feature name of the feature, a row of the table of weights
 * @param words what was compared, for people: {@code same place: Karachi}
 * @param weight what it adds to the score; negative when it speaks against the link
 */
public record LinkPart(String feature, String words, double weight) {}
