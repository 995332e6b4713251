/** Quoted passages: pairs of quotation marks, over sentences and paragraphs. */
@NullMarked
package org.annalist.language.quote;

import org.jspecify.annotations.NullMarked;
