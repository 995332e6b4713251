/**
 * The printed page. {@link org.annalist.record.report.HtmlReport} makes one self-contained HTML
 * page of linked documents: the text with its evidence marked, beside events, incidents, claims and
 * ledger, with a map and a timeline that each have a table twin. Nothing is loaded from outside, no
 * script runs, and every word that comes from a document is escaped. The parts are in {@code
 * internal}: small renderers, one for each section, that fill the templates beside them.
 */
@NullMarked
package org.annalist.record.report;

import org.jspecify.annotations.NullMarked;
