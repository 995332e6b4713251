package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A time expression with its value in the notation of TimeML (TIMEX3), finer than what events need.
 *
 * @param sentence index of the sentence
 * @param tokens the tokens it lies in
 * @param span the exact characters, which may end inside a token
 * @param kind date, time of day, duration or repetition
 * @param value TIMEX3 value such as {@code 2022-04}, {@code P3D}, {@code XXXX-04} when the year is
 *     open; empty for adverbs such as "regularly"
 * @param when the stretch of days, when known
 */
public record TimeExpression(
    int sentence, TokenSpan tokens, Span span, TimeKind kind, String value, Optional<When> when) {}
