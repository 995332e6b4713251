/**
 * Which lines are the report and which stand between its lines: headline, lead, body, headlines of
 * other stories, captions, furniture. Judged by the line's form, by its neighbours, and by the
 * words of {@code line-rules.tsv}; never by what the line is about.
 */
@NullMarked
package org.annalist.reader.internal.block;

import org.jspecify.annotations.NullMarked;
