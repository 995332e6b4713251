/**
 * Text to sentences, tokens, lemmas, tags, Universal Dependencies trees, names and quotations. The
 * seam is {@link org.annalist.language.SyntaxAnalyzer}; everything behind it works on offsets of
 * the document's canonical text.
 */
@NullMarked
package org.annalist.language;

import org.jspecify.annotations.NullMarked;
