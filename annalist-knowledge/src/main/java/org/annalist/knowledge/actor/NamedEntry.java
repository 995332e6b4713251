package org.annalist.knowledge.actor;

/**
 * One way of writing an entry.
 *
 * @param text the name as it is written
 * @param entry what it stands for
 */
public record NamedEntry(String text, Entry entry) {}
