/**
 * The kit {@code attribution}: who says what, by which cue. {@link
 * org.annalist.lab.kit.attribution.Attributing} is the system as the task sees it; {@link
 * org.annalist.lab.kit.attribution.AttributionTask} aligns attributions by common characters and
 * counts tokens, spans and whole relations.
 */
@NullMarked
package org.annalist.lab.kit.attribution;

import org.jspecify.annotations.NullMarked;
