package org.annalist.knowledge.ontology;

/**
 * A code with its meaning: a context, a sector, or a code that stands in place of a country.
 *
 * @param code the code
 * @param group a group of codes it belongs to; empty when there is none
 * @param definition what it means, in our words
 */
public record CodeEntry(String code, String group, String definition) {}
