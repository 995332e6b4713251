/**
 * Documents and the spans that point into them. A {@link org.annalist.model.text.Document} holds
 * one canonical text that is never changed; everything Annalist says about it is a half-open range
 * of UTF-16 offsets in that text.
 */
@NullMarked
package org.annalist.model.text;

import org.jspecify.annotations.NullMarked;
