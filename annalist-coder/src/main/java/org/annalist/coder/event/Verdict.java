package org.annalist.coder.event;

import org.annalist.model.event.Status;

/**
 * What is judged of an event word.
 *
 * @param status whether it took place
 * @param refused whether it is said that the actor will not or does not do it
 */
record Verdict(Status status, boolean refused) {
  static final Verdict HAPPENED = new Verdict(Status.HAPPENED, false);

  static Verdict of(Status status) {
    return new Verdict(status, false);
  }
}
