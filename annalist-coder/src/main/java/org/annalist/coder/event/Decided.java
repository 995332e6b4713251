package org.annalist.coder.event;

import java.util.Optional;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * What the learned decisions make of a proposal that they hold for an event.
 *
 * @param candidate the word read so that its roles can be found
 * @param type event type
 * @param status whether it took place
 * @param faint whether it is too unlikely to be coded unless nothing else tells it
 * @param confidence the probability that it is an event and of this type
 * @param core whether the report is about it; absent when that is not learned
 */
record Decided(
    Candidate candidate,
    EventType type,
    Status status,
    boolean faint,
    double confidence,
    Optional<Boolean> core) {}
