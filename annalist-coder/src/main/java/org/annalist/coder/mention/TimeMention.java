package org.annalist.coder.mention;

import java.util.Optional;
import org.annalist.model.event.When;
import org.annalist.model.text.TokenSpan;

/**
 * Words that tell a time.
 *
 * @param sentence index of the sentence
 * @param head index of the head token
 * @param tokens the words
 * @param when the value; absent when it is vague or a duration
 * @param habitual whether the words tell a repetition ("every year", "regularly")
 */
public record TimeMention(
    int sentence, int head, TokenSpan tokens, Optional<When> when, boolean habitual) {}
