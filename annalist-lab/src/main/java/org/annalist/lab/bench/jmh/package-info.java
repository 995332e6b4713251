/**
 * Benchmarks that JMH runs. Its annotation processor makes a harness for each class here; nothing
 * else uses them.
 */
@NullMarked
package org.annalist.lab.bench.jmh;

import org.jspecify.annotations.NullMarked;
