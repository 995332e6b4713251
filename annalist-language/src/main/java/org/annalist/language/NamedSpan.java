package org.annalist.language;

import org.annalist.model.text.TokenSpan;

/**
 * A name in a sentence. Names do not overlap.
 *
 * @param tokens the words
 * @param kind what it names
 */
public record NamedSpan(TokenSpan tokens, NameKind kind) {}
