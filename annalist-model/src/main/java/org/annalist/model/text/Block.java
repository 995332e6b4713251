package org.annalist.model.text;

/**
 * A run of whole lines of one kind in a document.
 *
 * @param span where it stands, without the closing line break
 * @param kind what it is
 */
public record Block(Span span, BlockKind kind) {}
