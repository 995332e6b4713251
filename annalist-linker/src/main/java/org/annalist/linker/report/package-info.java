/**
 * Which reports are printings of one story: the same text again, an update, a shortened version.
 * {@link org.annalist.linker.report.Sketcher} makes a MinHash sketch of every report, {@link
 * org.annalist.linker.report.ReportComparison} compares two sketches, {@link
 * org.annalist.linker.report.ReportGroups} says who is what in a group.
 */
@NullMarked
package org.annalist.linker.report;

import org.jspecify.annotations.NullMarked;
