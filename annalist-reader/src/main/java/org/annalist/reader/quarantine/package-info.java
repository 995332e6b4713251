/**
 * The quarantine file: one JSON object per line for each item that could not be coded, with its
 * bytes and its problems, so that nothing is lost and it can be tried again by reading the file.
 */
@NullMarked
package org.annalist.reader.quarantine;

import org.jspecify.annotations.NullMarked;
