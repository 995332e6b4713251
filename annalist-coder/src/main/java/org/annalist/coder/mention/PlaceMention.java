package org.annalist.coder.mention;

import org.annalist.model.event.Place;
import org.annalist.model.text.TokenSpan;

/**
 * Words that name a place where something can take place.
 *
 * @param sentence index of the sentence
 * @param head index of the head token of the place name
 * @param tokens the words of the name
 * @param place what they resolve to
 */
public record PlaceMention(int sentence, int head, TokenSpan tokens, Place place) {}
