/**
 * One incident from many reports. {@link org.annalist.linker.across.RecordLinker} is the one way
 * in: it links what a record holds, answers for incidents and groups of reports, and takes the
 * corrections of analysts. {@code Profiler} makes of every account what is compared, {@code
 * AccountKeys} says in which blocks it stands, {@code AccountComparison} adds up reasons with the
 * weights of {@code weights.tsv}, {@code IncidentView} puts the accounts of a group together.
 */
@NullMarked
package org.annalist.linker.across;

import org.jspecify.annotations.NullMarked;
