/**
 * The nouns every other room of Annalist shares. This package holds what has no better place:
 * content-derived identifiers and confidence. The rooms, each using only those before it: {@code
 * text} (documents and spans), {@code problem} (what went wrong and where), {@code event} (actors,
 * events, attributions, incidents, ledger), {@code run} (stages and the manifest of a run).
 */
@NullMarked
package org.annalist.model;

import org.jspecify.annotations.NullMarked;
