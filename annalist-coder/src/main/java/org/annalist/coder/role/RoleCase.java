package org.annalist.coder.role;

import org.annalist.knowledge.learn.Signals;

/**
 * One contender for one act, with what is seen of him.
 *
 * @param contender who
 * @param signals what is seen
 */
public record RoleCase(Contender contender, Signals signals) {}
