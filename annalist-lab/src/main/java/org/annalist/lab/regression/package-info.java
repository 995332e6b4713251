/**
 * Pinned regressions. A {@link org.annalist.lab.regression.Pin} (a JSON file among the resources)
 * names a data set with its checksums and holds the counts and figures that the coder reached when
 * the pin was last accepted. {@link org.annalist.lab.regression.Regression} runs it in three steps:
 * verify the data, verify the counts (lost documents show here first), compare the figures. A
 * figure that moved by more than the tolerance is drift, in either direction. {@link
 * org.annalist.lab.regression.RegressionPage} writes the page for people.
 */
@NullMarked
package org.annalist.lab.regression;

import org.jspecify.annotations.NullMarked;
