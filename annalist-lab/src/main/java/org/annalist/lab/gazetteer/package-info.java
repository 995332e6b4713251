/**
 * Compiles the gazetteer: {@code GazetteerCommand} reads the unpacked packages ({@code CitiesJson},
 * {@code Cities1000}), {@code PlaceMerger} joins the rows that are one place, and the writer of the
 * knowledge module packs them. {@code doc/gazetteer.md} tells how to run it.
 */
@NullMarked
package org.annalist.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
