/**
 * Analyses for people: {@link org.annalist.language.print.ConlluPrinter} writes CoNLL-U, which
 * other tools read, and {@link org.annalist.language.print.TreePrinter} draws each tree with its
 * words indented under their heads.
 */
@NullMarked
package org.annalist.language.print;

import org.jspecify.annotations.NullMarked;
