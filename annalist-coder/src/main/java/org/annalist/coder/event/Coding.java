package org.annalist.coder.event;

import java.util.Optional;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * What a candidate is coded as, once its status is known.
 *
 * @param type event type
 * @param mode mode, if any
 * @param cameo CAMEO code, if any
 * @param status whether it took place
 */
record Coding(EventType type, Optional<String> mode, Optional<String> cameo, Status status) {}
