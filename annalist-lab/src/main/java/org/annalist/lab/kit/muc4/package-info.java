/**
 * The kit {@code muc4}: reports of terrorism in Latin America of 1988 to 1991, in capitals, with
 * the incident templates of the Fourth Message Understanding Conference. {@link
 * org.annalist.lab.kit.muc4.Muc4Task} codes a report with the engine and fills templates from the
 * incidents found; what is peculiar to that conference (its types, what it holds irrelevant) stays
 * in this package. {@code Muc4Scorer} and what it uses give the figures of the kit's own scorer.
 */
@NullMarked
package org.annalist.lab.kit.muc4;

import org.jspecify.annotations.NullMarked;
