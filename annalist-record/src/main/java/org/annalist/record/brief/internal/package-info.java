/** How questions and places are read, and how briefs are selected, worded and written. */
@NullMarked
package org.annalist.record.brief.internal;

import org.jspecify.annotations.NullMarked;
