/** What commands that code have in common: options, the run itself, where its documents go. */
@NullMarked
package org.annalist.cli.run;

import org.jspecify.annotations.NullMarked;
