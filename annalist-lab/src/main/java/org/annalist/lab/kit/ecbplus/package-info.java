/**
 * The kit {@code ecbplus}: which reports tell of the same incident, and which mentions of events
 * mean the same event. {@link org.annalist.lab.kit.ecbplus.EcbPlusTask} predicts both with the
 * linker; {@code ClusterScorer} counts MUC, B-cubed, CEAF-e and pairs.
 */
@NullMarked
package org.annalist.lab.kit.ecbplus;

import org.jspecify.annotations.NullMarked;
