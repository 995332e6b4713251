/**
 * Quoted passages: pairs of quotation marks, over sentences and paragraphs. {@link
 * org.annalist.language.quote.QuotationFinder} reads the text once with a stack of open marks: all
 * double marks are one kind and all single ones another, so badly mixed styles still pair; an
 * apostrophe inside of a word is none; a plain mark opens after a gap and closes before one. At the
 * end of a paragraph an open double quote ends too, marked as not closed: when the next paragraph
 * opens with a mark again, it is a running quote and the coder joins the pieces.
 */
@NullMarked
package org.annalist.language.quote;

import org.jspecify.annotations.NullMarked;
