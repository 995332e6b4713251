package org.annalist.record.store;

/**
 * How much a record holds.
 *
 * @param documents with or without events
 * @param empty documents without events
 * @param events of all documents
 * @param incidents of all documents, not yet linked across them
 * @param claims of all documents
 * @param ledger entries of all documents
 * @param quarantined items that could not be coded
 */
public record RecordCounts(
    long documents,
    long empty,
    long events,
    long incidents,
    long claims,
    long ledger,
    long quarantined) {}
