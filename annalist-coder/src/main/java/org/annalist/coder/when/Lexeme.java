package org.annalist.coder.when;

import org.annalist.model.text.Span;

/**
 * A piece of a sentence: a word, a figure or a mark.
 *
 * @param text as it stands in the text
 * @param word lower case, typographic apostrophes made plain
 * @param span where it stands
 * @param token index of the token it lies in
 */
record Lexeme(String text, String word, Span span, int token) {}
