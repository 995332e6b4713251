/**
 * What linking costs as a record grows, measured on invented news. {@link
 * org.annalist.lab.bench.linking.LinkingBench} measures, {@link
 * org.annalist.lab.bench.linking.CostFigure} draws.
 */
@NullMarked
package org.annalist.lab.bench.linking;

import org.jspecify.annotations.NullMarked;
