/**
 * Bytes to characters: which encoding, whether it is text at all, and what did not decode. Marks at
 * the start win over a declaration, a declaration over detection, and valid UTF-8 over everything
 * older.
 */
@NullMarked
package org.annalist.reader.internal.encoding;

import org.jspecify.annotations.NullMarked;
