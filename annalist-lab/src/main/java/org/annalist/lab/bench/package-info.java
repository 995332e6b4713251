/**
 * Benchmarks on Annalist's own set of invented reports: how many documents per second, how many
 * bytes allocated for each. {@link org.annalist.lab.bench.Benchmarks} runs them through JMH in a
 * fresh process; {@link org.annalist.lab.bench.WholeProcess} measures a whole process from its
 * start. {@link org.annalist.lab.bench.LayerRates} measures the layers of the analyser in processor
 * time, and how time grows with length.
 */
@NullMarked
package org.annalist.lab.bench;

import org.jspecify.annotations.NullMarked;
