package org.annalist.coder.event;

import java.util.Optional;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.role.RoleReport;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.ontology.Ontology;

/**
 * What the coding of all sentences of a report shares. Immutable and thread-safe.
 *
 * @param mentions what was found in the report
 * @param story which words stand where
 * @param settings when, where and on whose word its events are told
 * @param ontology of events
 * @param lexicon of event words
 * @param roles who may have part in its events, and who casts them
 * @param judge the learned decisions on events; absent when there are none: rules decide alone
 */
record Report(
    Mentions mentions,
    Story story,
    Settings settings,
    Ontology ontology,
    EventLexicon lexicon,
    RoleReport roles,
    Optional<EventJudge> judge) {}
