/**
 * How a result was made: versions, configuration and counts, so that a run can be repeated and
 * checked.
 */
@NullMarked
package org.annalist.model.run;

import org.jspecify.annotations.NullMarked;
