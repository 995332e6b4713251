/**
 * Words by which a text says that somebody says, thinks or wills something: {@code reporting.tsv}
 * lists about five hundred cues with what they do to the truth of the content and what the content
 * may look like. {@link org.annalist.knowledge.speech.ReportingLexicon} looks a word up; to add a
 * cue, add a row.
 */
@NullMarked
package org.annalist.knowledge.speech;

import org.jspecify.annotations.NullMarked;
