package org.annalist.coder.speech;

import org.annalist.language.Token;
import org.annalist.model.text.TokenSpan;

/**
 * Who says it.
 *
 * @param tokens the words
 * @param head the token that tells who: the antecedent when the words are a relative pronoun
 */
record Source(TokenSpan tokens, Token head) {}
