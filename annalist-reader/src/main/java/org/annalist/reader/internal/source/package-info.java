/** Files and folders to raw items. */
@NullMarked
package org.annalist.reader.internal.source;

import org.jspecify.annotations.NullMarked;
