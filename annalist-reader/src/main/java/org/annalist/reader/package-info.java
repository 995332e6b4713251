/**
 * Bytes to documents. {@link org.annalist.reader.Readers} is the way in; the seams that a new kind
 * of input implements are in {@link org.annalist.reader.item}.
 *
 * <p>Reading has two steps. An {@link org.annalist.reader.item.ItemSource} cuts an input (a file, a
 * folder's file, standard input) into raw items, streaming, so that an archive never has to fit in
 * memory. A {@link org.annalist.reader.item.DocumentReader} turns one raw item into one document. A
 * raw item keeps its bytes, so that what fails can be quarantined and tried again. Both seams are
 * ordered lists of which the first that supports the input is used.
 */
@NullMarked
package org.annalist.reader;

import org.jspecify.annotations.NullMarked;
