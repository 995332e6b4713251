/**
 * The kit {@code geo}: place names and where they are. {@link org.annalist.lab.kit.geo.Locating} is
 * the system as the task sees it; {@link org.annalist.lab.kit.geo.GeoTask} counts names found, and
 * names placed within 161 km (100 miles).
 */
@NullMarked
package org.annalist.lab.kit.geo;

import org.jspecify.annotations.NullMarked;
