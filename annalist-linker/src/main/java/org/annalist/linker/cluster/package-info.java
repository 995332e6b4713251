/**
 * Groups things by scored links, one thing at a time and in any order. {@link
 * org.annalist.linker.cluster.Comparison} says how alike two nodes are, {@link
 * org.annalist.linker.cluster.Linkage} keeps links and groups up to date when nodes come and go,
 * {@link org.annalist.linker.cluster.Agglomeration} cuts what hangs together into groups, {@link
 * org.annalist.linker.cluster.Decisions} are those of analysts. The groups are a function of the
 * set of nodes and of the decisions in force: see ADR 7.
 */
@NullMarked
package org.annalist.linker.cluster;

import org.jspecify.annotations.NullMarked;
