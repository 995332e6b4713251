/**
 * What a report says: events with actors and recipients, who says so, when and where, incidents,
 * claims and the ledger. The records mirror the own format {@code annalist.coded/1}. Vocabulary
 * after PLOVER (Open Event Data Alliance).
 */
@NullMarked
package org.annalist.model.event;

import org.jspecify.annotations.NullMarked;
