package org.annalist.coder.circumstance;

import org.annalist.knowledge.learn.Signals;

/**
 * A choice with what speaks for and against it.
 *
 * @param choice what may hold of an event
 * @param signals of the pair of event and choice
 */
public record Option<C>(C choice, Signals signals) {}
