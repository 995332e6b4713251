/** The canonical form of text: Unicode NFC and {@code \n} as the only line break. */
@NullMarked
package org.annalist.reader.internal.canon;

import org.jspecify.annotations.NullMarked;
