package org.annalist.lab.train.coder;

import org.annalist.knowledge.learn.Signals;

/**
 * A decision with its right answer.
 *
 * @param label the right class
 * @param signals what the coder sees
 */
public record Example(String label, Signals signals) {}
