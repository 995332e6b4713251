/**
 * The nouns every other room of Annalist shares. This package holds what has no better place:
 * stages, content-derived identifiers, codes and confidence. The rooms: {@code text} (documents and
 * spans), {@code event} (actors, events, attributions, incidents, ledger), {@code problem} (what
 * went wrong and where), {@code run} (how a result was made).
 */
@NullMarked
package org.annalist.model;

import org.jspecify.annotations.NullMarked;
