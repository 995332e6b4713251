/**
 * From mentions to events. For each sentence that belongs to the report: proposals are all verbs
 * and the nouns and predicates that the event lexicon knows ({@code CandidateFinder}). {@code
 * EventSignals} collects what speaks for and against each, the verdict of the rules among it;
 * learned models decide which are events, of which type and status and whether they are what the
 * report is about ({@code EventJudge}, {@code Decider}); without models the rules decide alone. The
 * rules: candidates are the words whose rows' needs hold; an intent, request, threat or refusal
 * swallows the act it is about ({@code Contents}); roles are filled from slots ({@code
 * RoleFiller}); status is judged from tense, modality, negation and what governs the word ({@code
 * StatusJudge}); time, place, harm, weapon, contexts and speakers are added ({@code
 * Circumstances}). Over the document, faint mentions of violence that nothing else tells are added
 * ({@code Untold}), tolls go to their deeds ({@code Tolls}), and retellings of one act are merged
 * ({@code EventMerger}).
 */
@NullMarked
package org.annalist.coder.event;

import org.jspecify.annotations.NullMarked;
