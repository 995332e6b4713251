package org.annalist.coder.mention;

import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.model.event.CountRange;
import org.annalist.model.text.TokenSpan;

/**
 * Words that count people harmed: "killed three Chinese citizens", "a dozen were wounded".
 *
 * @param sentence index of the sentence
 * @param trigger index of the token that tells the harm ("killed", "deaths", "wounded")
 * @param tokens the words of the whole phrase
 * @param kind what happened to them
 * @param count how many; absent when the figure is vague
 * @param victim index of the head token of who they are, when told
 */
public record HarmMention(
    int sentence,
    int trigger,
    TokenSpan tokens,
    HarmKind kind,
    Optional<CountRange> count,
    OptionalInt victim) {}
