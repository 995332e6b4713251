package org.annalist.model.event;

/**
 * One link of the chain of who says so. The chain runs from the nearest speaker to the farthest:
 * the general who said it, then the ministry that relayed it, then the newspaper that was told.
 *
 * @param speaker who says so
 * @param verb lemma of the reporting verb, or the words of the cue ({@code according to})
 * @param stance what the speaker does with the statement
 */
public record Attribution(Actor speaker, String verb, Stance stance) {}
