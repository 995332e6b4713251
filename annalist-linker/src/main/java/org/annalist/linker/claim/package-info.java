/**
 * Claims, blames, confirmations and denials tied to the incident they speak of. A mention that fits
 * several incidents keeps them all as candidates.
 */
@NullMarked
package org.annalist.linker.claim;

import org.jspecify.annotations.NullMarked;
