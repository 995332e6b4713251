/**
 * The brief: a saved question over the record and the page that answers it. {@link
 * org.annalist.record.brief.BriefFile} reads the question (YAML, with {@link
 * org.annalist.record.brief.SitesFile} for places), {@link org.annalist.record.brief.BriefMaterial}
 * is what a record knows (incidents and ledger across reports), {@link
 * org.annalist.record.brief.BriefComposer} selects, counts, compares with the last brief and words
 * the result as a {@link org.annalist.record.brief.Brief}, of which every line cites its words.
 * {@link org.annalist.record.brief.BriefWriter} writes it as Markdown or JSON; the page is in the
 * room of reports. No clock: the day of the brief is given.
 */
@NullMarked
package org.annalist.record.brief;

import org.jspecify.annotations.NullMarked;
