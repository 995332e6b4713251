/**
 * Places: {@code Gazetteer} finds what a name may mean. Three sources stand behind it: {@code
 * gazetteer.bin}, about 173,000 populated places with the first and second level divisions, packed
 * into arrays ({@code PackedPlaces}, written by {@code GazetteerWriter} from the lab's compile
 * command); {@code countries.tsv}; and {@code regions.tsv}, our own seas, straits, regions and
 * common names of divisions. Names are compared by {@code PlaceKey}. See {@code doc/gazetteer.md}.
 */
@NullMarked
package org.annalist.knowledge.place;

import org.jspecify.annotations.NullMarked;
