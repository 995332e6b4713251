/**
 * Navigation in Universal Dependencies trees: children, clauses, coordination, subjects shared or
 * controlled.
 */
@NullMarked
package org.annalist.coder.tree;

import org.jspecify.annotations.NullMarked;
