/**
 * What is kept: the seam {@link org.annalist.record.store.EventStore} and the values that go in and
 * out. A store keeps each document whole or not at all, replaces what it kept of the same source
 * before, changes nothing when the same bytes are read again, and keeps what could not be coded in
 * quarantine, so that nothing is lost. The embedded store is in {@code sqlite}.
 */
@NullMarked
package org.annalist.record.store;

import org.jspecify.annotations.NullMarked;
