/**
 * Who says what: finds the statements of a document. Each kind of attribution has its own small
 * finder: {@code VerbStatements} for reporting verbs (direct, indirect and partial speech, inverted
 * and trailing), {@code AccordingStatements}, {@code NounStatements}, {@code AdverbStatements} and
 * {@code HeadlineStatements}; {@code RunningQuotes} then gives quotations without a cue of their
 * own to the last speaker. Contents follow the tree where it is sound; quotation marks win over
 * trees, and where the parser slipped the order of the words decides. The cues are data: see {@link
 * org.annalist.knowledge.speech.ReportingLexicon}.
 *
 * <p>{@link org.annalist.coder.speech.StatementFinder} is the way in.
 */
@NullMarked
package org.annalist.coder.speech;

import org.jspecify.annotations.NullMarked;
