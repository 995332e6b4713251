/**
 * From mentions to events. For each sentence that belongs to the report: candidates are the words
 * the event lexicon knows whose needs hold ({@code CandidateFinder}); an intent, request, threat or
 * refusal swallows the act it is about ({@code Contents}); roles are filled from slots ({@code
 * RoleFiller}); status is judged from tense, modality, negation and what governs the word ({@code
 * StatusJudge}); time, place, harm, weapon, contexts and speakers are added ({@code
 * Circumstances}). Over the document, retellings of one act are merged ({@code EventMerger}).
 */
@NullMarked
package org.annalist.coder.event;

import org.jspecify.annotations.NullMarked;
