/**
 * What Annalist knows before it reads: the ontology, actors, places, times and the event lexicon,
 * kept as versioned TSV files and loaded with problems that name file and line. Rooms: {@code
 * table} reads the files; {@code ontology}, {@code actor}, {@code place}, {@code lexicon} each hold
 * one kind of knowledge and may use {@code table} and {@code ontology} only; {@code learn} holds
 * the weights of learned decisions.
 */
@NullMarked
package org.annalist.knowledge;

import org.jspecify.annotations.NullMarked;
