package org.annalist.knowledge.actor;

import java.util.Optional;

/**
 * A known name or noun inside a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param kind what it is
 * @param country the code it tells, when exactly one
 */
public record KnownPart(int start, int end, EntryKind kind, Optional<String> country) {}
