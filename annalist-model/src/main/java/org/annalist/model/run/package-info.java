/**
 * How results are made: the contract of a stage, and the manifest of a run with versions,
 * configuration and counts, so that it can be repeated and checked.
 */
@NullMarked
package org.annalist.model.run;

import org.jspecify.annotations.NullMarked;
