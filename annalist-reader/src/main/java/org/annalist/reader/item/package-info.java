/**
 * The seams of the reader and what passes through them: inputs, raw items, options. To read a new
 * kind of input, implement {@link org.annalist.reader.item.DocumentReader} (one item is one
 * document: a PDF, say) or {@link org.annalist.reader.item.ItemSource} (one input holds many items:
 * a web archive, say) and hand it to {@code Readers.with}.
 */
@NullMarked
package org.annalist.reader.item;

import org.jspecify.annotations.NullMarked;
