/** Helpers for the tests of the coder. */
@NullMarked
package org.annalist.coder.testkit;

import org.jspecify.annotations.NullMarked;
