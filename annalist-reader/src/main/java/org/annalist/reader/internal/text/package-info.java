/** Plain text: one item is one report, or a piece of one that is too long to be read as one. */
@NullMarked
package org.annalist.reader.internal.text;

import org.jspecify.annotations.NullMarked;
