/**
 * The lab: evaluation on kits, pinned regressions, training and benchmarks. {@link
 * org.annalist.lab.LabMain} is its command line, to which the script {@code annalist} hands {@code
 * eval}, {@code train} and {@code bench}. Only this package prints; the rooms below it return what
 * there is to print.
 */
@NullMarked
package org.annalist.lab;

import org.jspecify.annotations.NullMarked;
