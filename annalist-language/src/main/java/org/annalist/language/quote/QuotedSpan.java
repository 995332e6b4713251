package org.annalist.language.quote;

/**
 * A quoted passage.
 *
 * @param start offset of the opening mark
 * @param innerStart offset of the first character after it
 * @param innerEnd offset after the last quoted character
 * @param end offset after the closing mark; equal to {@code innerEnd} when there is none
 * @param closed whether there is a closing mark
 */
public record QuotedSpan(int start, int innerStart, int innerEnd, int end, boolean closed) {}
