/**
 * The kit {@code time}: time expressions and their values. {@link org.annalist.lab.kit.time.Timing}
 * is the system as the task sees it; {@link org.annalist.lab.kit.time.TimeTask} matches expressions
 * by overlap, longest first, and compares types and TIMEX3 values.
 */
@NullMarked
package org.annalist.lab.kit.time;

import org.jspecify.annotations.NullMarked;
