package org.annalist.knowledge.ontology;

import java.util.OptionalDouble;
import org.annalist.model.event.EventType;

/**
 * A mode of a PLOVER event type.
 *
 * @param type the type it belongs to
 * @param mode its code such as {@code suicide-attack}
 * @param score PLOVER score of the mode; absent when the score of the type holds
 * @param definition what it means, in our words
 */
public record ModeEntry(EventType type, String mode, OptionalDouble score, String definition) {}
