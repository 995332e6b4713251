package org.annalist.coder.event;

import java.util.Optional;
import org.annalist.knowledge.lexicon.Recodings;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/** Planned cooperation is a promise, refused cooperation a refusal. Immutable and thread-safe. */
record Recoder(Recodings recodings) {
  /** What an act of this type becomes by the verdict; absent when it stays what it is. */
  Optional<Recodings.Shift> shift(EventType type, Verdict verdict) {
    if (verdict.refused()) {
      return recodings.refused(type);
    }
    return verdict.status() == Status.PLANNED ? recodings.planned(type) : Optional.empty();
  }

  /** The type after the verdict. */
  EventType type(EventType type, Verdict verdict) {
    return shift(type, verdict).map(Recodings.Shift::type).orElse(type);
  }
}
