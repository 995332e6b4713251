package org.annalist.language;

import org.annalist.model.text.Span;

/**
 * Quoted words, possibly over several sentences.
 *
 * @param span from the opening to the closing mark, both included
 * @param inner the words between the marks
 * @param closed whether a closing mark was found; a running quote ends with its paragraph
 */
public record Quotation(Span span, Span inner, boolean closed) {}
