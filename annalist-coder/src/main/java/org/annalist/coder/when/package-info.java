/**
 * When: finds the words that tell a time and resolves them. The way through the room: {@code Lexer}
 * cuts a sentence into {@code Lexeme}s, finer than tokens ("mid-March" is three); the rules ({@code
 * CalendarRule}, {@code DeicticRule}, {@code AmountRule}, {@code RepeatRule}, {@code ClockRule})
 * read a {@code Sense} at a place, the longest wins; the {@code Resolver} goes through the document
 * in text order and turns a sense into a {@code Moment}, from the day of publication, from the
 * tense of the clause, or, in a story of long ago, from the dates told before. What cannot be
 * resolved stays open: the day of publication never stands in for a missing date.
 */
@NullMarked
package org.annalist.coder.when;

import org.jspecify.annotations.NullMarked;
