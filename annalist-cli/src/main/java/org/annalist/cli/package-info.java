/**
 * The command line: {@link org.annalist.cli.Main} and one class per command. Only this module
 * prints and exits. Documents go to standard output; progress and problems go to standard error.
 */
@NullMarked
package org.annalist.cli;

import org.jspecify.annotations.NullMarked;
