/**
 * Makes the outlines of countries that the report's map is drawn from. Source: Natural Earth 4.1
 * (public domain) as packed in the npm package {@code world-atlas} 2.0.2, file {@code
 * countries-50m.json}. To make them again: unpack that file and run {@link
 * org.annalist.lab.outline.OutlineMaker} with the file and {@code
 * annalist-record/src/main/resources/org/annalist/record/report/internal/outlines.tsv}.
 */
@NullMarked
package org.annalist.lab.outline;

import org.jspecify.annotations.NullMarked;
