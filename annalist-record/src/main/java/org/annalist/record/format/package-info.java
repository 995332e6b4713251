/**
 * The formats in which coded documents leave the house. {@link
 * org.annalist.record.format.OutputFormat} is the seam: one class for each format, listed in {@link
 * org.annalist.record.format.OutputFormats} by name. {@link org.annalist.record.format.CodedFormat}
 * is our own and the only one that can be read back; its JSON Schema ships with {@code
 * annalist-model}. Every other format loses something and says what in {@code leavesOut()}. To
 * write your own: a class, a test, a line in {@code OutputFormats.builtIn()}, a line in the
 * changelog.
 */
@NullMarked
package org.annalist.record.format;

import org.jspecify.annotations.NullMarked;
