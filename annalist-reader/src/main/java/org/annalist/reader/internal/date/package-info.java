/** Publication dates in the forms that files, feeds and web pages write them. */
@NullMarked
package org.annalist.reader.internal.date;

import org.jspecify.annotations.NullMarked;
