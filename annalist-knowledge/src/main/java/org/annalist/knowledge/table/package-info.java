/**
 * Tab-separated files: UTF-8, a header line, {@code #} comments, blank lines skipped. A broken row
 * is a problem with file and line, and the rest loads.
 */
@NullMarked
package org.annalist.knowledge.table;

import org.jspecify.annotations.NullMarked;
