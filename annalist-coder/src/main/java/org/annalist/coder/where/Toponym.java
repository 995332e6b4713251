package org.annalist.coder.where;

import java.util.Optional;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A place name in the text, whatever its part in the sentence.
 *
 * @param sentence index of the sentence
 * @param tokens the tokens it lies in
 * @param span the exact characters
 * @param entry what it means; absent when the name is unknown or too doubtful
 * @param people whether it is the name of a people or its adjective ("Afghan") rather than a place
 */
public record Toponym(
    int sentence, TokenSpan tokens, Span span, Optional<PlaceEntry> entry, boolean people) {}
