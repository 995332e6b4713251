package org.annalist.record.store;

import org.annalist.model.event.LinkedDocument;

/**
 * A document as the record holds it.
 *
 * @param linked text and everything found in it, as far as the own format carries it
 * @param version 1 for the first reading of its source, one more for each that changed something
 */
public record KeptDocument(LinkedDocument linked, int version) {}
