/**
 * Where: finds the words that name places and resolves them. {@code Spotter} finds names that the
 * gazetteer knows or the analyser marks; {@code Chooser} decides what they mean, from their
 * prominence, from the words beside them ("Kunduz, Afghanistan", "the province of Kunduz") and from
 * the other places of the document; {@code ToponymFinder} gives all of them. {@code PlaceFinder}
 * keeps those where something takes place and tells how precisely; a place name that stands for an
 * actor is left out, and a name that stays doubtful is left unplaced.
 */
@NullMarked
package org.annalist.coder.where;

import org.jspecify.annotations.NullMarked;
