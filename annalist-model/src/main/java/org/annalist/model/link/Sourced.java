package org.annalist.model.link;

/**
 * A value and the report it is taken from.
 *
 * @param value whatever is said; its spans are offsets of that report
 * @param account the account that says it
 * @param support how many reports that are not copies of each other agree with it, at least 1
 */
public record Sourced<T>(T value, IncidentAccount account, int support) {}
