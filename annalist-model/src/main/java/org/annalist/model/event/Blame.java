package org.annalist.model.event;

/**
 * Somebody held responsible by somebody.
 *
 * @param actor who is blamed
 * @param by who blames
 */
public record Blame(Actor actor, Actor by) {}
